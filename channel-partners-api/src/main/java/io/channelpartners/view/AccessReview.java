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
 * The customer's questions about who sees what: a value of one revision and one instant. It answers in full (CP-59), with the
 * standings that the environment keeps of its listed partners.
 *
 * <p>Immutable and thread-safe.
 */
public interface AccessReview {

    /** Gets the state of the environment about which the review answers. */
    EnvironmentSnapshot snapshot();

    /** Gets the instant for which the review answers; standings that are too old then are unknown (CP-56). */
    Instant at();

    /**
     * Gets what the users of a location see. No user is asked about: every answer assumes one that is linked to the location.
     *
     * @param location the location, listed or not
     * @return the access of a user linked to it
     */
    LocationAccess of(PartnerLocationId location);

    /**
     * Gets what a given user sees through one location. If the user is not recognized as one of the location's, nothing is visible,
     * and {@link LocationAccess#explain} says so.
     *
     * <pre>{@code
     * review.of(location, passport).decide(dl380, WARRANTY_STATUS).unmetCondition(); // VIEWER_IS_RECOGNIZED
     * }</pre>
     *
     * <p>Whether the user is recognized is looked up now and judged at the time of the look-up, even if the review is of the past
     * (CP-56). It is unknown if the directory does not answer or its record is too old or of the future, and, for a user who is not
     * linked to the location, if the store of shared views does not answer. What HPE said of the location when the user signed in is
     * not part of the answer; the check on record is.
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
     * @return its service partner, HPE, or that it cannot be told; empty if the device is not registered
     */
    Optional<DeliveryPartner> deliveryPartner(DeviceId device);

    /**
     * Gets which listed locations see something of a device, and of which it is not known. {@link LocationAccess#explain} says why.
     *
     * <p>A location without visible features does not see nothing for certain: if its check is too old, nobody can tell what it sees
     * (CP-56), and its row has {@linkplain LocationVisibility#unknown() unknown features}. Repeat checks before they reach the longest age,
     * so that at every instant there is one that counts.
     *
     * <pre>{@code
     * for (LocationVisibility row : review.whoSees(dl380)) {
     *     journal.add(row.location() + " sees " + row.features() + ", unknown: " + row.unknown());
     * }
     * }</pre>
     *
     * @return a row for each location that sees at least one feature, or of which that is not known, by ascending ID
     */
    List<LocationVisibility> whoSees(DeviceId device);

    /**
     * Gets which listed locations see something of the environment. What {@link #whoSees} says of unknowns holds here, too.
     *
     * @return a row for each location, by ascending ID, with every feature that it sees of at least one device, and as unknown those
     *     that it is not known to see of any device but may; no row for a location that certainly sees nothing
     */
    List<LocationVisibility> whoSeesAnything();

    /**
     * Gets the users of all locations that see something of a device, or of which that is not known, in one call.
     *
     * <p>This is equivalent to asking {@link #usersOf} for each row of {@link #whoSees}.
     *
     * @return a row for each way in which a user comes to see the device, read lazily: by ascending location, then as
     *     {@link #usersOf} lists them
     */
    Stream<UserVisibility> usersWhoSee(DeviceId device);

    /**
     * Counts the devices of which each listed location sees each feature, in one call.
     *
     * <p>The number of visible devices is the one that {@link LocationAccess#count} gives.
     *
     * @return a row for each listed location and each feature, also where both numbers are 0, by ascending location, then in the
     *     order of Table 1
     */
    List<FeatureCount> counts();

    /**
     * Gets the users of a location: each sees what {@link #of(PartnerLocationId)} says of the location. A record of the directory
     * that is too old when it is looked up, or of the future, does not count (CP-56), and a shared e-mail address that no Passport has gives no user.
     *
     * <p>It answers for the time at which the stream is read, also where the review is of the past: neither the directory nor a
     * shared view keeps who was a user before. So of a past review, {@link #whoSees} tells which locations could see a device then,
     * and this who their users are today.
     *
     * @return the users, read lazily from the directory and the shared views: first those that are linked, by Passport, then those
     *     that are shared with, by e-mail address; what the directory or the store throws is passed on
     */
    Stream<LocationUser> usersOf(PartnerLocationId location);
}
