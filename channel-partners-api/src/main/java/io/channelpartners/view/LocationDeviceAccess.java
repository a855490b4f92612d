package io.channelpartners.view;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a user of one location sees of devices of an environment, told to the customer in full (CP-59): of the devices that were named,
 * or, in a {@link LocationAccess}, of all.
 *
 * <p>Immutable and thread-safe.
 */
public interface LocationDeviceAccess extends DeviceAccess {

    /** Gets the location. */
    PartnerLocationId location();

    /**
     * Gets the time of the standing on record, by which the answers are made.
     *
     * @return when HPE was last asked, or empty if the location is not listed
     */
    Optional<Instant> checkedAt();

    /**
     * Explains a decision about a feature of a device: each condition with its answer and the fact behind it, where each path
     * stops, and the smallest repairs with whose acts they are (CP-54, CP-55, L-8).
     *
     * @return the explanation, in full
     */
    Explanation explain(DeviceId device, InsightOnlineFeature feature);
}
