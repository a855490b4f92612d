package io.channelpartners.impact;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.list.DeviceList;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.view.AccessReview;
import java.time.Instant;
import java.util.List;

/**
 * How a change affects who sees what: exactly the difference between the decisions before and after it (L-10), for the users of
 * every location that is listed before or after, by the standings on record.
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
     * @return a row for each location and feature with a number other than 0, by location, then in the order of the features
     */
    List<FeatureImpact> features();

    /**
     * Gets the locations for which the effect of the change is not fully known, because it depends on something unknown: a check
     * that is too old, or a generation (CP-56). {@link #features} compares what is shown before and after, and nothing unknown is
     * shown; so a feature may be both gained or lost there and listed here. Only if this list is empty is it certain that nobody
     * gains or loses anything else, so repeat checks before an important preview.
     *
     * @return a row for each location that may gain or lose something, by ascending ID
     */
    List<UnknownImpact> unknown();

    /**
     * Reviews the state before the change, at the instant of the preview.
     *
     * @return the review; listeners are not notified of its answers
     */
    AccessReview before();

    /**
     * Reviews the state after the change, at the instant of the preview: for example, to see why a new default would still not see
     * a device.
     *
     * <pre>{@code
     * AccessImpact impact = partners.preview(acme, by, environment -> environment.setDefault(SERVICE_PARTNER, location));
     * impact.after().of(location).decide(dl380, WARRANTY_STATUS).unmetCondition(); // CUSTOMER_HAS_OPTED_IN
     * }</pre>
     *
     * <p>Its stamp is the one that the change would get if it were saved next.
     *
     * @return the review; listeners are not notified of its answers
     */
    AccessReview after();

    /**
     * Lists the devices of which a location sees more or less, including those that the change registers or retires.
     *
     * @return a row for each device with a difference, in the order of CP-34
     */
    DeviceList<DeviceImpact> devices(PartnerLocationId location);

    /**
     * Lists the devices whose delivery partner changes (CP-70), including those that the change registers or retires.
     *
     * @return a row for each such device, in the order of CP-34
     */
    DeviceList<DeliveryImpact> deliveries();

    /**
     * Gets what the customer should know before saving: partners that cannot use a role yet (CP-08), defaults whose change moves
     * devices (CP-12).
     *
     * @return the warnings, each with its remedy
     */
    List<Problem> warnings();

    /**
     * Describes the change and its impact in one line. IDs are quoted and safe to print, devices are counted, and no user is named.
     *
     * @return {@link EnvironmentChange#description} and a part for each of {@link #features} and {@link #unknown}, separated by
     *     semicolons, such as {@code default reseller "30523182" → HPE; partner "30523182" loses Warranty status (Devices) of 2
     *     devices}
     */
    default String description() {
        return ImpactDescription.of(this);
    }
}
