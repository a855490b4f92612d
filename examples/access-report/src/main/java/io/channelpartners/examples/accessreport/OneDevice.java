package io.channelpartners.examples.accessreport;

import io.channelpartners.access.AccessReview;
import io.channelpartners.device.Device;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.examples.accessreport.fleet.Quoted;
import io.channelpartners.examples.accessreport.load.LoadedFleet;
import io.channelpartners.examples.accessreport.report.DeviceSheet;
import io.channelpartners.examples.accessreport.text.Progress;

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
        // compared as text, since what the user typed need not be an ID
        EnvironmentId id = fleet.environments().stream()
                .filter(it -> it.value().equals(environment))
                .findFirst()
                .orElseThrow(() -> Refusal.ofInput("unknown environment " + Quoted.of(environment)
                        + ": use the name of a folder in environments"));
        AccessReview review = fleet.review(id);
        Device found = review.snapshot().environment().devices().all().stream()
                .filter(it -> it.id().value().equals(device))
                .findFirst()
                .orElseThrow(() -> Refusal.ofInput("unknown device " + Quoted.of(device) + " in environment "
                        + Quoted.of(environment) + ": use an ID of its devices.csv"));
        new Answers(around).show(new DeviceSheet(review, found).lines());
    }
}
