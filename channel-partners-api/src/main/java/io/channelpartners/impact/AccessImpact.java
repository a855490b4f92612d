package io.channelpartners.impact;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.list.DeviceList;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.view.AccessReview;
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

    /** Gets the instant for which both sides are decided. */
    Instant at();

    /**
     * Gets how many devices each location gains and loses.
     *
     * @return a row for each location and feature where either is not 0, by location, then in the order of the features
     */
    List<FeatureImpact> features();

    /**
     * Gets the locations for which the effect of the change cannot be told in full, because it depends on something unknown: a check
     * that is too old, or a generation (CP-56). {@link #features} compares what is shown before and after, and what is unknown is not
     * shown; so a feature may be announced there as gained or lost and be listed here as well. Only if this list is empty is it
     * certain that nobody gains or loses anything else. So repeat checks before a preview that matters.
     *
     * @return a row for each location of which it is not known whether it gains or loses something, by ascending ID
     */
    List<UnknownImpact> unknown();

    /**
     * Gets the state before the change as a review, at the instant of the preview.
     *
     * @return the review; asking it is not heard by listeners
     */
    AccessReview before();

    /**
     * Gets the state after the change as a review, at the instant of the preview, so that one can ask why a new default would still
     * not see a device.
     *
     * <pre>{@code
     * AccessImpact impact = partners.preview(acme, by, environment -> environment.setDefault(SERVICE_PARTNER, location));
     * impact.after().of(location).decide(dl380, WARRANTY_STATUS).unmetCondition(); // CUSTOMER_HAS_OPTED_IN
     * }</pre>
     *
     * <p>Its stamp is the one that the change would get if it were the next to be saved.
     *
     * @return the review; asking it is not heard by listeners
     */
    AccessReview after();

    /**
     * Lists the devices of which a location sees more or less, including those that are registered or retired.
     *
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
     * @return {@link EnvironmentChange#description} and a part for each of {@link #features} and {@link #unknown}, between semicolons, such as {@code
     *     default reseller "30523182" → HPE; partner "30523182" loses Warranty status
     *     (Devices) of 2 devices}
     */
    default String description() {
        return ImpactDescription.of(this);
    }
}
