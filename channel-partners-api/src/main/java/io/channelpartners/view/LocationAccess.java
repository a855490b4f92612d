package io.channelpartners.view;

import io.channelpartners.access.InsightOnlineFeature;

/**
 * What a user of one location sees of an environment, in full, for the customer (CP-59).
 *
 * <p>Immutable and thread-safe.
 */
public interface LocationAccess extends LocationDeviceAccess, EnvironmentAccess {

    /**
     * Counts the devices of which a feature is visible.
     *
     * @return the exact number (L-6)
     */
    int count(InsightOnlineFeature feature);
}
