package io.channelpartners.view;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * The customer's review of who sees what, at one revision and one instant. It answers in full (CP-59), by the standings on record.
 *
 * <p>Immutable and thread-safe.
 */
public interface AccessReview extends DeviceReview, AccessSummary {

    /** Gets the reviewed state of the environment. */
    EnvironmentSnapshot snapshot();

    @Override
    EnvironmentId environment();

    @Override
    EnvironmentStamp stamp();

    @Override
    Instant at();

    @Override
    LocationAccess of(PartnerLocationId location);

    @Override
    LocationAccess of(PartnerLocationId location, HpePassportId passport);

    /**
     * Gets the assigned-devices pane of a partner (CP-30 to CP-34).
     *
     * @param partner the chosen partner
     * @param view which of the three views; {@link PaneView#NOT_ASSIGNED} is the one that is shown first
     * @param filter group and text, which combine with the view
     */
    DeviceList<AssignedDevice> assignedDevices(PartnerLocationId partner, PaneView view, DeviceFilter filter);

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
