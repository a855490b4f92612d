package io.channelpartners.view;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Objects;

/**
 * What the users of a location see, and what they may see. What is unknown is not shown (CP-56). So a location that has unknown
 * features and no visible ones is shown nothing now, but may be entitled to something.
 *
 * <p>Features are usually unknown because the location's check is too old. Check it again, and each of them turns out visible or
 * not.
 *
 * @param location the location
 * @param features the visible features
 * @param unknown the features about which the decision is unknown; disjoint from the visible ones. Some of them may be withheld
 *     anyway, by a condition that was not asked because the path stopped at the unknown one before it (CP-54)
 */
public record LocationVisibility(PartnerLocationId location, FeatureSet features, FeatureSet unknown) {

    /** Requires that no feature is both visible and unknown, or throws an {@link IllegalArgumentException}. */
    public LocationVisibility {
        Objects.requireNonNull(location, "location");
        if (!unknown.without(features).equals(unknown)) {
            throw new IllegalArgumentException(
                    "features are visible or unknown, not both: " + features + ", " + unknown);
        }
    }

    /**
     * Checks if the location sees nothing for certain: no feature is visible, and none is unknown.
     *
     * @return true if it sees nothing
     */
    public boolean seesNothing() {
        return features.isEmpty() && unknown.isEmpty();
    }
}
