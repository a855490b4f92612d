package io.channelpartners.tools.accessreport.report;

import io.channelpartners.tools.accessreport.format.DeviceSheet;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.AnswerWriter;
import io.channelpartners.tools.accessreport.run.RunContext;
import io.channelpartners.tools.accessreport.run.RunFailed;
import io.channelpartners.tools.accessreport.terminal.Progress;
import io.channelpartners.view.AccessReview;

/**
 * Who holds one device, who sees what of it, and why not more.
 *
 * @param context the context of the run
 * @param environment the environment's ID
 * @param device the device's ID
 */
public record DeviceReport(RunContext context, String environment, String device) implements Report {

    @Override
    public void write(LoadedFleet fleet, Progress progress) throws RunFailed {
        progress.end();
        AccessReview review = FleetLookup.review(fleet, environment);
        new AnswerWriter(context).show(new DeviceSheet(review, FleetLookup.device(review, device)).lines());
    }
}
