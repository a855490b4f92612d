package io.channelpartners.view;

import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The customer's review of who sees what, at one revision and one instant. It answers in full (CP-59), by the standings on record.
 *
 * <p>Immutable and thread-safe.
 */
public interface AccessReview extends DeviceReview {

    /** Gets the reviewed state of the environment. */
    EnvironmentSnapshot snapshot();

    @Override
    LocationAccess of(PartnerLocationId location);

    @Override
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
     * Gets the listed locations that see something of the environment, or may see something, as {@link #whoSees} does.
     *
     * @return a row for each location, by ascending ID, with the features that it sees of at least one device, and as unknown the
     *     others about which the decision is unknown for one; no row for a location without either
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
