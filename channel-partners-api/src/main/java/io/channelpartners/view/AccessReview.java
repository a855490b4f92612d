package io.channelpartners.view;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The customer's review of who sees what: a value of one revision and one instant. It answers in full (CP-59), by the standings on
 * record.
 *
 * <p>Immutable and thread-safe.
 */
public interface AccessReview {

    /** Gets the reviewed state of the environment. */
    EnvironmentSnapshot snapshot();

    /** Gets the instant for which the review answers; standings that are too old then are unknown (CP-56). */
    Instant at();

    /**
     * Gets what the users of a location see. Every answer assumes a user who is linked to the location.
     *
     * @param location the location, listed or not
     * @return the access of a user linked to it
     */
    LocationAccess of(PartnerLocationId location);

    /**
     * Gets what a given user sees through one location. If the user is not recognized as a user of the location, nothing is
     * visible, and {@link LocationAccess#explain} says so.
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
    LocationAccess of(PartnerLocationId location, HpePassportId passport);

    /**
     * Gets the list of channel partners, by company name as in CP-34, then ID (CP-35).
     *
     * @return a row for each listed partner
     */
    List<ListedPartner> channelPartners();

    /**
     * Gets the assigned-devices pane of a partner (CP-30 to CP-34).
     *
     * @param partner the chosen partner
     * @param view which of the three views; {@link PaneView#NOT_ASSIGNED} is the one that is shown first
     * @param filter group and text, which combine with the view
     */
    DeviceList<AssignedDevice> assignedDevices(PartnerLocationId partner, PaneView view, DeviceFilter filter);

    /**
     * Gets who delivers break-fix for a device (CP-70). Whether the integration is enabled makes no difference.
     *
     * @return its service partner, HPE, or unknown; empty if the device is not registered
     */
    Optional<DeliveryPartner> deliveryPartner(DeviceId device);

    /**
     * Gets the listed locations that see something of a device, or may see something. {@link LocationAccess#explain} says why.
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
     * Gets the listed locations that see something of the environment, or may see something, as {@link #whoSees} does.
     *
     * @return a row for each location, by ascending ID, with the features that it sees of at least one device, and as unknown the
     *     others that it may see of one; no row for a location that certainly sees nothing
     */
    List<LocationVisibility> whoSeesAnything();

    /**
     * Gets the users of all locations that see something of a device, or may see something, in one call.
     *
     * <p>This is equivalent to asking {@link #usersOf} for each row of {@link #whoSees}.
     *
     * @return a row for each user and location, read lazily: by ascending location, then as {@link #usersOf} lists them
     */
    Stream<UserVisibility> usersWhoSee(DeviceId device);

    /**
     * Counts, in one call, the devices of which each listed location sees each feature.
     *
     * <p>The number of visible devices is that of {@link LocationAccess#count}.
     *
     * @return a row for each listed location and each feature, even if both numbers are 0, by ascending location, then in the order
     *     of Table 1
     */
    List<FeatureCount> counts();

    /**
     * Gets the users of a location; each sees what {@link #of(PartnerLocationId)} says. A record of the directory that is too old
     * at its look-up, or lies in the future, does not count (CP-56); neither does a shared e-mail address that no Passport has.
     *
     * <p>It answers for the time at which the stream is read, even if the review is of the past: neither the directory nor a shared
     * view records former users. So in a review of the past, {@link #whoSees} tells which locations could see a device then, and
     * this method who their users are today.
     *
     * @return the users, read lazily: first those who are linked, by Passport, then those with whom the view is shared, by e-mail
     *     address; reading throws what the directory or the store throws
     */
    Stream<LocationUser> usersOf(PartnerLocationId location);
}
