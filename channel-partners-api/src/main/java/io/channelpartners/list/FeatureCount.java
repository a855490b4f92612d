package io.channelpartners.list;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Objects;

/**
 * The number of devices of which a location sees a feature.
 *
 * @param location the location
 * @param feature the feature
 * @param devices the number of devices of which the feature is visible
 * @param unknown the number of devices of which it is unknown whether the feature is visible (CP-56)
 */
public record FeatureCount(PartnerLocationId location, InsightOnlineFeature feature, int devices, int unknown) {

    public FeatureCount {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(feature, "feature");
    }
}
