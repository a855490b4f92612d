package io.channelpartners.tools.accessreport;

import io.channelpartners.access.AccessReview;
import io.channelpartners.device.Device;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.report.DeviceSheet;
import io.channelpartners.tools.accessreport.text.Progress;

/** Who holds one device, and who sees what of it and why not more. */
final class OneDevice implements Question {

    private final Surroundings around;
    private final String environment;
    private final String device;

    OneDevice(Surroundings around, String environment, String device) {
        this.around = around;
        this.environment = environment;
        this.device = device;
    }

    @Override
    public void answer(LoadedFleet fleet, Progress progress) throws Refusal {
        progress.end();
        AccessReview review = Known.review(fleet, environment);
        Device found = Known.device(review, device);
        new Answers(around).show(new DeviceSheet(review, found).lines());
    }
}
