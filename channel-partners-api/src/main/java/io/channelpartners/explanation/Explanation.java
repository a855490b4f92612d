package io.channelpartners.explanation;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Why a location sees a feature of a device or does not, and what would change that: in full, for the customer (CP-59).
 *
 * <pre>{@code
 * Explanation why = review.of(location).explain(dl380, WARRANTY_STATUS);
 * why.decision().unmetCondition(); // CUSTOMER_HAS_OPTED_IN
 * why.decidingPath().answers(); // each condition that was asked, with its answer
 * why.facts().get(CUSTOMER_HAS_OPTED_IN); // the opt-in that counts for the device, as it is on record
 * why.repairs(); // the smallest sets of acts that would show the feature: the customer gives opt-in
 * }</pre>
 *
 * <p>It reveals more than a partner may know; show a partner's user a {@link PartnerExplanation}. Immutable and thread-safe.
 *
 * @param device the device that was asked about, registered or not
 * @param feature the feature that was asked about
 * @param location the location that was asked about, listed or not
 * @param decision the decision that is explained
 * @param paths a path for each role that the location holds on the device, reseller first; one without a role if it holds none
 *     (CP-54)
 * @param facts the evidence for each condition that a path asks, in the order in which they are asked
 * @param repairs each smallest set of acts that would make the feature visible (L-8), those with the fewest acts first; none if the
 *     feature is visible or {@linkplain #isBeyondRepair beyond repair}. For a device that is not registered, the repairs assume
 *     that it will follow the defaults; they include giving opt-in, since which opt-in will count depends on how the device
 *     connects
 */
public record Explanation(
        DeviceId device,
        InsightOnlineFeature feature,
        PartnerLocationId location,
        AccessDecision decision,
        List<PathExplanation> paths,
        Map<AccessCondition, Evidence> facts,
        List<Repair> repairs) {

    public Explanation {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(decision, "decision");
        paths = List.copyOf(paths);
        Map<AccessCondition, Evidence> asked = new EnumMap<>(AccessCondition.class);
        asked.putAll(facts);
        facts = Collections.unmodifiableMap(asked);
        repairs = List.copyOf(repairs);
    }

    /**
     * Gets the deciding path: one that permits the feature, else the one that got furthest (CP-55).
     *
     * @return one of the paths
     */
    public PathExplanation decidingPath() {
        return PartnerExplanation.decidingPath(decision, paths).orElseThrow();
    }

    /**
     * Checks if no act can make the feature visible, because it depends on the device's generation, and that is not covered or, as
     * for an unregistered device, unknown (CP-52, L-8).
     *
     * @return true if the feature is not visible and there is no repair
     */
    public boolean isBeyondRepair() {
        return !decision.isVisible() && repairs.isEmpty();
    }

    /** Returns the explanation in a few sentences, without e-mail addresses, Passports or names of users. */
    @Override
    public String toString() {
        return ExplanationText.of(this);
    }
}
