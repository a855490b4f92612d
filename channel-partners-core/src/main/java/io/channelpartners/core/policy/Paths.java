package io.channelpartners.core.policy;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.explanation.PathExplanation;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The paths of one location to a feature of a device: one per role that it holds, else one without a role (CP-54). */
final class Paths {

    private static final PartnerRole[] ROLES = PartnerRole.values();

    private Paths() {}

    static List<PathExplanation> of(PartnerLocationId location, InsightOnlineFeature feature, AccessFacts facts) {
        List<PathExplanation> paths = new ArrayList<>(ROLES.length);
        for (PartnerRole role : ROLES) {
            if (facts.answer(Fact.held(role)) == Answer.YES) {
                paths.add(new PathExplanation(
                        location,
                        Optional.of(role),
                        CompiledPolicy.outcome(feature, role, facts).answers()));
            }
        }
        return paths.isEmpty() ? List.of(withoutRole(location, feature, facts)) : List.copyOf(paths);
    }

    /** Without a role, both paths stop at "holds a role" or before; the deciding one stands for both. */
    private static PathExplanation withoutRole(
            PartnerLocationId location, InsightOnlineFeature feature, AccessFacts facts) {
        AccessDecision decision = CompiledPolicy.decide(feature, facts);
        PartnerRole deciding = ROLES[0];
        for (PartnerRole role : ROLES) {
            if (CompiledPolicy.outcome(feature, role, facts).decision().equals(decision)) {
                deciding = role;
                break;
            }
        }
        return new PathExplanation(
                location,
                Optional.empty(),
                CompiledPolicy.outcome(feature, deciding, facts).answers());
    }
}
