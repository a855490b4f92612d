package io.channelpartners.access;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
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

    /**
     * Gets the state of the environment about which the review answers.
     *
     * @return the snapshot
     */
    EnvironmentSnapshot snapshot();

    /**
     * Gets the instant for which the review answers; standings that are too old then are unknown (CP-56).
     *
     * @return the instant
     */
    Instant at();

    /**
     * Gets what the users of a location see.
     *
     * @param location the location, listed or not
     * @return the access of a user linked to it
     */
    LocationAccess of(PartnerLocationId location);

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
     * @return the rows
     */
    DeviceList<AssignedDevice> assignedDevices(PartnerLocationId partner, PaneView view, DeviceFilter filter);

    /**
     * Gets who delivers break-fix for a device (CP-70). Whether the integration is enabled makes no difference.
     *
     * @param device the device
     * @return its service partner, HPE, or that it cannot be told; empty if the device is not registered
     */
    Optional<DeliveryPartner> deliveryPartner(DeviceId device);

    /**
     * Gets which listed locations see something of a device. {@link LocationAccess#explain} says why.
     *
     * <p>A location that is missing here does not see anything for certain only if none of its decisions is unknown. Where its check
     * is too old, nobody knows, and {@link LocationAccess#decide} answers unknown (CP-56). Repeat checks more often than the longest
     * age allows, so that every instant has one that counts.
     *
     * @param device the device
     * @return a row for each location that sees at least one feature, by ascending ID
     */
    List<LocationSight> whoSees(DeviceId device);

    /**
     * Gets which listed locations see something of the environment. What {@link #whoSees} says of unknowns holds here, too.
     *
     * @return a row for each location that sees at least one feature of at least one device, with every feature that it sees of any
     *     device, by ascending ID
     */
    List<LocationSight> whoSeesAnything();

    /**
     * Gets the users of a location: each sees what {@link #of} says of the location. A record of the directory
     * that is too old when it is looked up, or of the future, does not count (CP-56), and a shared e-mail address that no Passport has gives no user.
     *
     * <p>It answers for the time at which the stream is read, also where the review is of the past: neither the directory nor a
     * shared view keeps who was a user before. So of a past review, {@link #whoSees} tells which locations could see a device then,
     * and this who their users are today.
     *
     * @param location the location
     * @return the users, read lazily from the directory and the shared views: first those that are linked, by Passport, then those
     *     that are shared with, by e-mail address; what the directory or the store throws is passed on
     */
    Stream<LocationUser> usersOf(PartnerLocationId location);
}
