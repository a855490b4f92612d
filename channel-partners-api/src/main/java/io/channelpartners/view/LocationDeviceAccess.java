package io.channelpartners.view;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a user of one location sees of the named devices of an environment, in full, for the customer (CP-59). A {@link
 * LocationAccess} covers all devices.
 *
 * <p>Immutable and thread-safe.
 */
public interface LocationDeviceAccess extends DeviceAccess {

    /** Gets the location. */
    PartnerLocationId location();

    /**
     * Gets the time of the standing on record, on which the answers rest.
     *
     * @return when HPE was last asked, or empty if the location is not listed
     */
    Optional<Instant> checkedAt();

    /**
     * Explains a decision about a feature of a device: each condition with its answer and the fact behind it, where each path
     * stops, and the smallest repairs with who has to act (CP-54, CP-55, L-8).
     *
     * @return the explanation, in full
     */
    Explanation explain(DeviceId device, InsightOnlineFeature feature);
}
