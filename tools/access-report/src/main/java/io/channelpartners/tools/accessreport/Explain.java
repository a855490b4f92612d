package io.channelpartners.tools.accessreport;

import io.channelpartners.access.AccessReview;
import io.channelpartners.access.Explanation;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why a user linked to a location sees a feature of a device, or not: the conditions of the path that speaks.
 *
 * @param feature the feature's name
 * @param environment the environment's ID
 * @param device the device's ID
 * @param location the location's ID
 */
record Explain(String feature, String environment, String device, String location) implements Asked {

    @Override
    public List<String> columns() {
        return List.of("condition", "answer");
    }

    @Override
    public List<List<String>> rows(LoadedFleet fleet) throws Refusal {
        return explanation(fleet).speakingPath().answers().stream()
                .map(answer ->
                        List.of(answer.condition().name(), answer.answer().name()))
                .toList();
    }

    @Override
    public List<String> words(LoadedFleet fleet) throws Refusal {
        return Stream.concat(explanation(fleet).toString().lines(), Stream.of(""))
                .toList();
    }

    private Explanation explanation(LoadedFleet fleet) throws Refusal {
        InsightOnlineFeature asked = Known.feature(feature);
        PartnerLocationId viewedFrom = Known.location(fleet, location);
        AccessReview review = Known.review(fleet, environment);
        Device found = Known.device(review, device);
        return review.of(viewedFrom).explain(found.id(), asked);
    }
}
