package io.channelpartners.access;

import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import java.time.Instant;
import java.util.List;

/**
 * What a change does to who sees what: exactly the difference between the decisions before and after it (L-10), for the users of
 * every location that is listed before or after, with the standings that the environment keeps.
 *
 * <p>Immutable and thread-safe.
 */
public interface AccessImpact {

    /**
     * Gets the change.
     *
     * @return the exact difference between the two states; empty if nothing changes
     */
    EnvironmentChange change();

    /**
     * Gets the instant for which both sides are decided.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Gets how many devices each location gains and loses.
     *
     * @return a row for each location and feature where either is not 0, by location, then in the order of the features
     */
    List<FeatureImpact> features();

    /**
     * Lists the devices of which a location sees more or less, including those that are registered or retired.
     *
     * @param location the location
     * @return a row for each device with a difference, in the order of CP-34
     */
    DeviceList<DeviceImpact> devices(PartnerLocationId location);

    /**
     * Lists the devices whose delivery partner changes (CP-70), including those that are registered or retired.
     *
     * @return a row for each such device, in the order of CP-34
     */
    DeviceList<DeliveryImpact> deliveries();

    /**
     * Gets what the customer should know before saving: roles that cannot be used yet (CP-08), defaults whose change moves devices
     * (CP-12).
     *
     * @return the warnings, each with its remedy
     */
    List<Problem> warnings();

    /**
     * Describes the change and its impact for a person: one line, IDs quoted and safe to print, devices counted, no user named.
     *
     * @return {@link EnvironmentChange#description} and a part for each of {@link #features}, between semicolons, such as {@code
     *     default reseller "30523182" → HPE; partner "30523182" loses Warranty status
     *     (Devices) of 2 devices}
     */
    default String description() {
        return ImpactDescription.of(this);
    }
}
