package io.channelpartners.tools.accessreport.report;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunFailed;
import io.channelpartners.view.DeviceReview;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a user linked to a location sees a feature of a device or not: the conditions of the path that decides.
 *
 * @param feature the feature's name
 * @param environment the environment's ID
 * @param device the device's ID
 * @param location the location's ID
 */
public record ExplanationTable(String feature, String environment, String device, String location)
        implements ReportTable {

    @Override
    public List<String> columns() {
        return List.of("condition", "answer");
    }

    @Override
    public List<List<String>> rows(LoadedFleet fleet) throws RunFailed {
        return explanation(fleet).decidingPath().answers().stream()
                .map(answer ->
                        List.of(answer.condition().name(), answer.answer().name()))
                .toList();
    }

    @Override
    public List<String> introduction(LoadedFleet fleet) throws RunFailed {
        return Stream.concat(explanation(fleet).toString().lines(), Stream.of(""))
                .toList();
    }

    private Explanation explanation(LoadedFleet fleet) throws RunFailed {
        InsightOnlineFeature asked = FleetLookup.feature(feature);
        PartnerLocationId viewedFrom = FleetLookup.location(fleet, location);
        DeviceReview review = FleetLookup.review(fleet, environment, device);
        return review.of(viewedFrom).explain(DeviceId.of(device), asked);
    }
}
