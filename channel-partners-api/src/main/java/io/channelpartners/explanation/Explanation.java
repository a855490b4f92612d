package io.channelpartners.explanation;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.view.LocationAccess;
import java.util.List;
import java.util.Map;

/**
 * Why a location sees a feature of a device or does not, and what would change that: the customer's answer, in full (CP-59).
 *
 * <pre>{@code
 * Explanation why = review.of(location).explain(dl380, WARRANTY_STATUS);
 * why.decision().because(); // CUSTOMER_HAS_OPTED_IN
 * why.speakingPath().answers(); // each condition that was asked, with its answer
 * why.facts().get(CUSTOMER_HAS_OPTED_IN); // the opt-in that counts for the device, as it is on record
 * why.repairs(); // the smallest sets of acts that would show the feature: the customer gives opt-in
 * }</pre>
 *
 * <p>It knows more than a partner may learn; to a partner's user show a {@link PartnerExplanation}. Two explanations that say the
 * same are equal. Immutable and thread-safe.
 */
public interface Explanation {

    /**
     * Gets the device that was asked about.
     *
     * @return its ID, registered or not
     */
    DeviceId device();

    /**
     * Gets the feature that was asked about.
     *
     * @return the feature
     */
    InsightOnlineFeature feature();

    /**
     * Gets the location that was asked about.
     *
     * @return its ID, listed or not
     */
    PartnerLocationId location();

    /**
     * Gets the decision that is explained.
     *
     * <p>This is equivalent to asking {@link LocationAccess#decide} for the same device and feature.
     *
     * @return the decision
     */
    AccessDecision decision();

    /**
     * Gets the paths of the location (CP-54).
     *
     * @return a path for each role that the location holds on the device, reseller first; one without a role if it holds none
     */
    List<PathExplanation> paths();

    /**
     * Gets the path whose decision counts: one that permits the feature, else the one that got furthest (CP-55).
     *
     * @return one of the paths; if it permits the feature, its answers are what the grant rests on
     */
    PathExplanation speakingPath();

    /**
     * Gets the fact behind each answer.
     *
     * @return the fact of every condition that a path asks, in the order in which they are asked
     */
    Map<AccessCondition, Evidence> facts();

    /**
     * Gets every smallest set of acts that would make the feature visible (L-8). A device that is not registered follows the
     * defaults once it is; whether an opt-in that was given counts for it depends on how it will connect, so it is asked for.
     *
     * @return the repairs, those of the fewest acts first; none if the feature is visible or {@linkplain #isBeyondRepair beyond
     *     repair}
     */
    List<Repair> repairs();

    /**
     * Checks if no act can make the feature visible, because the feature depends on the generation, which has no repair and is
     * not covered, or is not known, as that of a device that is not registered (CP-52, L-8).
     *
     * @return true if the feature is not visible and there is no repair
     */
    boolean isBeyondRepair();

    /** Returns the explanation as a few sentences for a person, without e-mail addresses, Passports and names of users. */
    @Override
    String toString();
}
