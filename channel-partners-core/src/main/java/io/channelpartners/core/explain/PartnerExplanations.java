package io.channelpartners.core.explain;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
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

    /** Explains a decision by the locations that hold a role, ascending. */
    public static PartnerExplanation of(
            InsightOnlineFeature feature, AccessDecision decision, List<LocationFacts> holding) {
        List<PathExplanation> paths = holding.stream()
                .flatMap(location -> location.paths(feature).stream())
                .sorted(ORDER)
                .toList();
        return new PartnerExplanation(feature, decision, paths, DisclosedRepairs.of(feature, decision, holding));
    }
}
