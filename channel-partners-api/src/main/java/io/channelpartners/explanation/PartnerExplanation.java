package io.channelpartners.explanation;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.view.PartnerView;
import java.util.List;
import java.util.Optional;

/**
 * Why a partner's user sees a feature of a device or does not, as far as the user may know (CP-59).
 *
 * <pre>{@code
 * PartnerExplanation why = view.explain(dl380, PROACTIVE_CARE_REPORT);
 * why.decision().because(); // ENROLLMENT_FORM_IS_FILED
 * why.repairs(); // the partner files the enrollment form
 * }</pre>
 *
 * <p>It speaks of those locations only of which the viewer is a recognized user and which hold a role on the device. Where there
 * is none, it has neither paths nor repairs and is one and the same, whatever the reason: so it does not repeat which device of
 * which environment was asked about. It never holds another location or the record of a consent.
 *
 * <p>Two explanations that say the same are equal. Immutable and thread-safe.
 */
public interface PartnerExplanation {

    /**
     * Gets the feature that was asked about.
     *
     * @return the feature
     */
    InsightOnlineFeature feature();

    /**
     * Gets the decision that is explained.
     *
     * <p>This is equivalent to asking {@link PartnerView#decide} for the same device and feature.
     *
     * @return the decision
     */
    AccessDecision decision();

    /**
     * Gets the paths of the viewer's locations that hold a role on the device (CP-54).
     *
     * @return the paths, as reseller before as service partner, then by ascending location; none if no location holds a role
     */
    List<PathExplanation> paths();

    /**
     * Gets the path whose decision counts: one that permits the feature, else the one that got furthest (CP-55).
     *
     * @return one of the paths, or empty if there is none
     */
    Optional<PathExplanation> speakingPath();

    /**
     * Gets the smallest sets of acts that would make the feature visible (L-8), for the locations of the paths.
     *
     * <p>They rest on nothing but what the paths tell and the standings of these locations: where a path stops before it is told
     * whether the customer has opted in or the generation is covered, and the feature needs that, there is no repair here.
     *
     * @return the repairs that can be told, those of the fewest acts first; none if the feature is visible
     */
    List<Repair> repairs();

    /** Returns the explanation as a few sentences for a person. */
    @Override
    String toString();
}
