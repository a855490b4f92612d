package io.channelpartners.view;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What a user linked to one location sees of the customer's environment, as the customer may know it: in full (CP-59).
 *
 * <p>Immutable and thread-safe.
 */
public interface LocationAccess {

    /**
     * Gets the location.
     *
     * @return its ID
     */
    PartnerLocationId location();

    /**
     * Gets the time of the standing that the answers rest on.
     *
     * @return when HPE was last asked, or empty if the location is not listed
     */
    Optional<Instant> checkedAt();

    /**
     * Gets every visible feature of a device.
     *
     * @param device the device
     * @return the features, none for an unknown device
     */
    FeatureSet features(DeviceId device);

    /**
     * Checks if a feature of a device is visible.
     *
     * <p>This is equivalent to {@code features(device).contains(feature)}.
     *
     * @param device the device
     * @param feature the feature
     * @return true only if it is
     */
    boolean isVisible(DeviceId device, InsightOnlineFeature feature);

    /**
     * Decides about a feature of a device, with the condition that withholds it (CP-54, CP-55).
     *
     * @param device the device
     * @param feature the feature
     * @return the decision
     */
    AccessDecision decide(DeviceId device, InsightOnlineFeature feature);

    /**
     * Decides about every feature of a device in one call.
     *
     * <p>This is equivalent to asking {@link #decide} for each feature.
     *
     * @param device the device
     * @return the decision about each feature, in the order of Table 1; unmodifiable
     */
    Map<InsightOnlineFeature, AccessDecision> decisions(DeviceId device);

    /**
     * Explains a decision about a feature of a device: every condition's answer with the fact behind it, where each path stops,
     * and the smallest repairs and whose acts they are (CP-54, CP-55, L-8).
     *
     * @param device the device
     * @param feature the feature
     * @return the explanation, in full; its lists are made when they are asked for
     */
    Explanation explain(DeviceId device, InsightOnlineFeature feature);

    /**
     * Counts the devices of which a feature is visible.
     *
     * @param feature the feature
     * @return the exact number (L-6)
     */
    int count(InsightOnlineFeature feature);

    /**
     * Lists the devices of which something is visible.
     *
     * @param search which of them
     * @return the list, for which the same holds as for that of a partner's user (L-6)
     */
    DeviceList<VisibleDevice> devices(DeviceSearch search);
}
