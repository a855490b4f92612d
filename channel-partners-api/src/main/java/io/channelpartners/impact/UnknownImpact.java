package io.channelpartners.impact;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Objects;

/**
 * What a change may do to a location, depending on something unknown: usually a check that is too old (CP-56). Check the location
 * again, then preview again.
 *
 * @param location the location
 * @param features the features that the location may gain or lose, at least one
 * @param devices the number of devices of which it may gain or lose one of them
 */
public record UnknownImpact(PartnerLocationId location, FeatureSet features, int devices) {

    public UnknownImpact {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(features, "features");
    }
}
