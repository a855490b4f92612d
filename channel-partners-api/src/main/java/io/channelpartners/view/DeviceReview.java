package io.channelpartners.view;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.user.HpePassportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The customer's review of who sees what of the named devices of an environment, at one revision and one instant. An {@link
 * AccessReview} covers all devices; both give the same answers about a device (L-11). It answers in full (CP-59), by the standings
 * on record.
 *
 * <p>If only some devices were named, a question about any other throws an {@link IllegalArgumentException}. Immutable and
 * thread-safe.
 */
public interface DeviceReview {

    /** Gets the environment. */
    EnvironmentId environment();

    /** Gets the stamp of the reviewed state. */
    EnvironmentStamp stamp();

    /** Gets the instant for which the review answers; standings that are too old then are unknown (CP-56). */
    Instant at();

    /**
     * Gets what the users of a location see. Every answer assumes a user who is linked to the location.
     *
     * @param location the location, listed or not
     * @return the access of a user linked to it
     */
    LocationDeviceAccess of(PartnerLocationId location);

    /**
     * Gets what a given user sees through one location. If the user is not recognized as a user of the location, nothing is
     * visible, and {@link LocationDeviceAccess#explain} says so.
     *
     * <pre>{@code
     * review.of(location, passport).decide(dl380, WARRANTY_STATUS).unmetCondition(); // VIEWER_IS_RECOGNIZED
     * }</pre>
     *
     * <p>Whether the user is recognized is looked up now and judged at the time of the look-up, even if the review is of the past
     * (CP-56). It is unknown if the directory does not answer, if its record is too old or lies in the future, or, for a user who
     * is not linked to the location, if the store of shared views does not answer. The answer rests on the check on record, not on
     * what HPE said when the user signed in.
     *
     * @param location the location, listed or not
     * @param passport the user's Passport
     * @return the access of this user, as a user of this location alone
     */
    LocationDeviceAccess of(PartnerLocationId location, HpePassportId passport);

    /**
     * Gets a device.
     *
     * @return the device; empty if it is not registered
     */
    Optional<Device> device(DeviceId device);

    /**
     * Gets who holds a role on a device, and in which way (CP-20).
     *
     * @return the partner, individually or by default, or HPE; empty if the device is not registered
     */
    Optional<Holding> holding(DeviceId device, PartnerRole role);

    /**
     * Gets who delivers break-fix for a device (CP-70). Whether the integration is enabled makes no difference.
     *
     * @return its service partner, HPE, or unknown; empty if the device is not registered
     */
    Optional<DeliveryPartner> deliveryPartner(DeviceId device);

    /**
     * Gets the listed locations that see something of a device, or may see something. {@link LocationDeviceAccess#explain} says why.
     *
     * <p>A location without visible features may still be entitled to some: if its check is too old, it is unknown what it may see
     * (CP-56), and its row has {@linkplain LocationVisibility#unknown() unknown features}. Repeat checks before they reach the
     * longest age, so that one counts at every instant.
     *
     * <pre>{@code
     * for (LocationVisibility row : review.whoSees(dl380)) {
     *     journal.add(row.location() + " sees " + row.features() + ", unknown: " + row.unknown());
     * }
     * }</pre>
     *
     * @return a row for each location with visible or unknown features, by ascending ID
     */
    List<LocationVisibility> whoSees(DeviceId device);

    /**
     * Gets the users of all locations that see something of a device, or may see something, in one call.
     *
     * <p>This is equivalent to asking {@link AccessReview#usersOf} for each row of {@link #whoSees}.
     *
     * @return a row for each user and location, read lazily: by ascending location, then as {@link AccessReview#usersOf} lists them
     */
    Stream<UserVisibility> usersWhoSee(DeviceId device);
}
