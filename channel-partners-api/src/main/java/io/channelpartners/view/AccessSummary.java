package io.channelpartners.view;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.list.ListedPartner;
import java.time.Instant;
import java.util.List;

/**
 * The customer's review in numbers: how many devices each partner holds and sees, at one revision and one instant, by the standings on
 * record. An {@link AccessReview} gives the same numbers (L-12), but needs the devices.
 *
 * <p>Immutable and thread-safe.
 */
public interface AccessSummary {

    /** Gets the environment. */
    EnvironmentId environment();

    /** Gets the stamp of the reviewed state. */
    EnvironmentStamp stamp();

    /** Gets the instant for which the numbers hold; standings that are too old then are unknown (CP-56). */
    Instant at();

    /** Gets the number of registered devices. */
    int deviceCount();

    /**
     * Gets the list of channel partners, by company name as in CP-34, then ID (CP-35).
     *
     * @return a row for each listed partner
     */
    List<ListedPartner> channelPartners();

    /**
     * Gets the listed locations that see something of the environment, or may see something, as {@link DeviceReview#whoSees} does.
     *
     * @return a row for each location, by ascending ID: the features that it sees of at least one device, and the other features
     *     about which the decision is unknown for at least one device; no row for a location with neither
     */
    List<LocationVisibility> whoSeesAnything();

    /**
     * Counts, in one call, the devices of which each listed location sees each feature.
     *
     * <p>The number of visible devices is that of {@link LocationAccess#count}.
     *
     * @return a row for each listed location and each feature, even if both numbers are 0, by ascending location, then in the order
     *     of Table 1
     */
    List<FeatureCount> counts();
}
