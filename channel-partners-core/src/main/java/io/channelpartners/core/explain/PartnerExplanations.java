package io.channelpartners.core.explain;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.policy.Decisions;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.explanation.PathExplanation;
import io.channelpartners.partner.PartnerRole;
import java.util.Comparator;
import java.util.List;

/** Makes a partner's explanations; they cover only the viewer's locations that hold a role on the device. */
public final class PartnerExplanations {

    /** Reseller before service partner, then by location (CP-55). */
    private static final Comparator<PathExplanation> ORDER = Comparator.<PathExplanation, PartnerRole>comparing(
                    path -> path.role().orElseThrow())
            .thenComparing(PathExplanation::location);

    private PartnerExplanations() {}

    /** Decides by the locations that hold a role, ascending; the hidden decision if there are none. */
    public static AccessDecision decide(
            InsightOnlineFeature feature, AccessDecision hidden, List<LocationFacts> holding) {
        return holding.stream()
                .map(location -> location.decide(feature))
                .reduce(Decisions::furthest)
                .orElse(hidden);
    }

    /** Explains that decision. */
    public static PartnerExplanation of(
            InsightOnlineFeature feature, AccessDecision hidden, List<LocationFacts> holding) {
        AccessDecision decision = decide(feature, hidden, holding);
        List<PathExplanation> paths = holding.stream()
                .flatMap(location -> location.paths(feature).stream())
                .sorted(ORDER)
                .toList();
        return new PartnerExplanation(feature, decision, paths, DisclosedRepairs.of(feature, decision, holding));
    }
}
