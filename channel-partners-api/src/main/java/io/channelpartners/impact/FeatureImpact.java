package io.channelpartners.impact;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Objects;

/**
 * The numbers of devices of which a location gains or loses a feature.
 *
 * @param location the location
 * @param feature the feature
 * @param gained the number of devices of which the feature becomes visible
 * @param lost the number of devices of which the feature stops being visible
 */
public record FeatureImpact(PartnerLocationId location, InsightOnlineFeature feature, int gained, int lost) {

    public FeatureImpact {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(feature, "feature");
    }
}
