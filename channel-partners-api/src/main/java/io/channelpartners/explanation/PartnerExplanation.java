package io.channelpartners.explanation;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a partner's user sees a feature of a device or does not, as far as the user may know (CP-59).
 *
 * <pre>{@code
 * PartnerExplanation why = view.explain(dl380, PROACTIVE_CARE_REPORT);
 * why.decision().unmetCondition(); // ENROLLMENT_FORM_IS_FILED
 * why.repairs(); // the partner files the enrollment form
 * }</pre>
 *
 * <p>It covers only locations of which the viewer is a recognized user and that hold a role on the device. If there are none, it
 * has neither paths nor repairs and is the same whatever the reason. For that, it does not repeat which device of which environment
 * was asked about. It never contains another location or the record of a consent. Immutable and thread-safe.
 *
 * @param feature the feature that was asked about
 * @param decision the decision that is explained
 * @param paths the paths of the viewer's locations that hold a role on the device, reseller before service partner, then by ascending
 *     location (CP-54)
 * @param repairs the smallest sets of acts that would make the feature visible (L-8), for the locations of the paths, those with
 *     the fewest acts first; none if the feature is visible. They rest only on what the paths disclose and on the standings of
 *     these locations: if the feature needs the opt-in or the generation, and no path gets that far, there are none
 */
public record PartnerExplanation(
        InsightOnlineFeature feature, AccessDecision decision, List<PathExplanation> paths, List<Repair> repairs) {

    public PartnerExplanation {
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(decision, "decision");
        paths = List.copyOf(paths);
        repairs = List.copyOf(repairs);
    }

    /**
     * Gets the deciding path: one that permits the feature, else the one that got furthest (CP-55).
     *
     * @return one of the paths, or empty if there is none
     */
    public Optional<PathExplanation> decidingPath() {
        return decidingPath(decision, paths);
    }

    /** The paths are in the order that settles ties. */
    static Optional<PathExplanation> decidingPath(AccessDecision decision, List<PathExplanation> paths) {
        return paths.stream().filter(path -> path.decision().equals(decision)).findFirst();
    }

    /** Returns the explanation in a few sentences. */
    @Override
    public String toString() {
        return ExplanationText.of(this);
    }
}
