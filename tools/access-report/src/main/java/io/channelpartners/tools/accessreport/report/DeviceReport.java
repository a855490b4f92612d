package io.channelpartners.tools.accessreport.report;

import io.channelpartners.access.AccessReview;
import io.channelpartners.device.Device;
import io.channelpartners.tools.accessreport.format.DeviceSheet;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.AnswerWriter;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunRefused;
import io.channelpartners.tools.accessreport.terminal.Progress;

/** Who holds one device, and who sees what of it and why not more. */
public final class DeviceReport implements Report {

    private final RunContext around;
    private final String environment;
    private final String device;

    public DeviceReport(RunContext around, String environment, String device) {
        this.around = around;
        this.environment = environment;
        this.device = device;
    }

    @Override
    public void answer(LoadedFleet fleet, Progress progress) throws RunRefused {
        progress.end();
        AccessReview review = FleetLookup.review(fleet, environment);
        Device found = FleetLookup.device(review, device);
        new AnswerWriter(around).show(new DeviceSheet(review, found).lines());
    }
}
