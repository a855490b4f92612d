package io.channelpartners.core.explain;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.explanation.Evidence;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.explanation.PathExplanation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the customer's explanations. */
public final class CustomerExplanations {

    private CustomerExplanations() {}

    /** Explains a decision about one location and device; repairs start from the facts that hold once the device is registered. */
    public static Explanation of(
            InsightOnlineFeature feature,
            LocationFacts location,
            LocationFacts onceRegistered,
            RecordedEvidence evidence) {
        List<PathExplanation> paths = location.paths(feature);
        Map<AccessCondition, Evidence> facts = new EnumMap<>(AccessCondition.class);
        for (PathExplanation path : paths) {
            for (ConditionAnswer asked : path.answers()) {
                facts.computeIfAbsent(asked.condition(), condition -> evidence.of(condition, feature));
            }
        }
        return new Explanation(
                evidence.device(),
                feature,
                location.location(),
                location.decide(feature),
                paths,
                facts,
                onceRegistered.repairs(feature));
    }
}
