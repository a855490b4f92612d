package io.channelpartners.access;

import io.channelpartners.partner.PartnerLocationId;
import java.util.Objects;

/**
 * What the users of a location see, and of which features nobody can tell whether they see them. Unknown shows nothing (CP-56): a
 * location whose features are empty is not known to see anything, and is not known to see nothing either.
 *
 * <p>Such a row mostly means that the location's check is too old. Check it again, and the features move to one side or the other.
 *
 * @param location the location
 * @param features the visible features
 * @param unknown the features of which it is not known whether they are visible; none of them is among the visible ones
 */
public record LocationSight(PartnerLocationId location, FeatureSet features, FeatureSet unknown) {

    /**
     * Checks that no component is null and that no feature is both visible and unknown.
     *
     * @param location the location
     * @param features the visible features
     * @param unknown the features of which it is not known whether they are visible; none of them is among the visible ones
     */
    public LocationSight {
        Objects.requireNonNull(location, "location");
        if (!unknown.without(features).equals(unknown)) {
            throw new IllegalArgumentException(
                    "features are visible or unknown, not both: " + features + ", " + unknown);
        }
    }

    /**
     * Checks if the location sees nothing for certain: no feature is visible, and none is unknown.
     *
     * @return true if there is nothing to tell of the location
     */
    public boolean isBlind() {
        return features.isEmpty() && unknown.isEmpty();
    }
}
