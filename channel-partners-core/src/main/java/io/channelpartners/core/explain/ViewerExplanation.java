package io.channelpartners.core.explain;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.policy.Decisions;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.explanation.PathExplanation;
import io.channelpartners.explanation.Repair;
import io.channelpartners.partner.PartnerRole;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The partner's explanation; it covers only the viewer's locations that hold a role on the device. */
public final class ViewerExplanation implements PartnerExplanation {

    /** Reseller before service partner, then by location (CP-55). */
    private static final Comparator<PathExplanation> ORDER = Comparator.<PathExplanation, PartnerRole>comparing(
                    path -> path.role().orElseThrow())
            .thenComparing(PathExplanation::location);

    private final InsightOnlineFeature feature;
    private final AccessDecision decision;
    private final List<LocationFacts> holding;

    private ViewerExplanation(InsightOnlineFeature feature, AccessDecision decision, List<LocationFacts> holding) {
        this.feature = feature;
        this.decision = decision;
        this.holding = holding;
    }

    /** Obtains the explanation for the viewer's locations that hold a role, ascending; the hidden decision if there are none. */
    public static ViewerExplanation of(
            InsightOnlineFeature feature, AccessDecision hidden, List<LocationFacts> holding) {
        AccessDecision decision = hidden;
        for (int at = 0; at < holding.size(); at++) {
            AccessDecision next = holding.get(at).decide(feature);
            decision = at == 0 ? next : Decisions.furthest(decision, next);
        }
        return new ViewerExplanation(feature, decision, holding);
    }

    @Override
    public InsightOnlineFeature feature() {
        return feature;
    }

    @Override
    public AccessDecision decision() {
        return decision;
    }

    @Override
    public List<PathExplanation> paths() {
        return holding.stream()
                .flatMap(location -> location.paths(feature).stream())
                .sorted(ORDER)
                .toList();
    }

    @Override
    public Optional<PathExplanation> speakingPath() {
        return DecidingPath.of(decision, paths());
    }

    @Override
    public List<Repair> repairs() {
        return DisclosedRepairs.of(feature, decision, holding);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ViewerExplanation that
                && feature == that.feature
                && decision.equals(that.decision)
                && paths().equals(that.paths())
                && repairs().equals(that.repairs());
    }

    @Override
    public int hashCode() {
        return Objects.hash(feature, decision, paths());
    }

    @Override
    public String toString() {
        return ExplanationText.of(this);
    }
}
