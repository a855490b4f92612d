package io.channelpartners.core.policy;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.explanation.PathExplanation;
import io.channelpartners.explanation.Repair;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The facts about one location and one device, and what they decide about a feature. */
public record LocationFacts(PartnerLocationId location, AccessFacts facts) {

    /** Checks if the device is registered. */
    public boolean knowsTheDevice() {
        return facts.answer(Fact.DEVICE_IS_KNOWN) == Answer.YES;
    }

    /** Decides about a feature (CP-55). */
    public AccessDecision decide(InsightOnlineFeature feature) {
        return CompiledPolicy.decide(feature, facts);
    }

    /** Lists the paths to a feature, reseller first (CP-54). */
    public List<PathExplanation> paths(InsightOnlineFeature feature) {
        return Paths.of(location, feature, facts);
    }

    /** Lists the repairs of a feature, those with the fewest acts first (L-8). */
    public List<Repair> repairs(InsightOnlineFeature feature) {
        List<Repair> repairs = new ArrayList<>(2);
        for (Set<RepairAct> acts : Repairs.of(feature, facts)) {
            repairs.add(new Repair(location, acts));
        }
        return repairs;
    }
}
