package io.channelpartners.view;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import java.util.Map;

/**
 * What is visible of single devices of one environment, to a partner's user or to a location. If only some devices were named
 * beforehand, every method throws an {@link IllegalArgumentException} for any other.
 */
public interface DeviceAccess {

    /**
     * Gets every visible feature of a device.
     *
     * @return the features; none for a device that is unknown or not held
     */
    FeatureSet features(DeviceId device);

    /**
     * Checks if a feature of a device is visible.
     *
     * <p>This is equivalent to {@code features(device).contains(feature)}.
     */
    default boolean isVisible(DeviceId device, InsightOnlineFeature feature) {
        return features(device).contains(feature);
    }

    /** Decides about a feature of a device, with the unmet condition if it is not visible (CP-54, CP-55). */
    AccessDecision decide(DeviceId device, InsightOnlineFeature feature);

    /**
     * Decides about every feature of a device in one call.
     *
     * <p>This is equivalent to asking {@link #decide} for each feature.
     *
     * @return the decision about each feature, in the order of Table 1; unmodifiable
     */
    Map<InsightOnlineFeature, AccessDecision> decisions(DeviceId device);
}
