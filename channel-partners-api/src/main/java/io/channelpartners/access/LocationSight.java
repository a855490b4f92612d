package io.channelpartners.access;

import io.channelpartners.partner.PartnerLocationId;
import java.util.Objects;

/**
 * A location whose users see something, and what.
 *
 * @param location the location
 * @param features the visible features, at least one
 */
public record LocationSight(PartnerLocationId location, FeatureSet features) {

    /**
     * Checks that no component is null.
     *
     * @param location the location
     * @param features the visible features, at least one
     */
    public LocationSight {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(features, "features");
    }
}
