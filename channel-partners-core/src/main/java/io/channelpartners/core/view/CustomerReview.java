package io.channelpartners.core.view;

import io.channelpartners.access.AccessReview;
import io.channelpartners.access.AssignedDevice;
import io.channelpartners.access.DeviceFilter;
import io.channelpartners.access.DeviceList;
import io.channelpartners.access.FeatureCount;
import io.channelpartners.access.ListedPartner;
import io.channelpartners.access.LocationAccess;
import io.channelpartners.access.LocationSight;
import io.channelpartners.access.LocationUser;
import io.channelpartners.access.PaneView;
import io.channelpartners.access.UserSight;
import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The customer's review of one state, with the standings that the environment keeps. */
public final class CustomerReview implements AccessReview {

    private final EnvironmentColumns columns;
    private final CountedStandings standings;
    private final Users users;

    /** Knows the users of a location. */
    public interface Users {

        /** What is known now about whether somebody is a user of a location: the answer, and the time of the directory's record. */
        record Known(Answer recognized, Optional<Instant> lookedUpAt) {}

        /** Gets the users of a location now, lazily. */
        Stream<LocationUser> of(PartnerLocationId location);

        /** Gets whether a Passport is a user of a location now. */
        Known known(PartnerLocationId location, HpePassportId passport);
    }

    /** Creates the review of a state, with the standings that count at an instant. */
    public CustomerReview(EnvironmentColumns columns, CountedStandings standings, Users users) {
        this.columns = columns;
        this.standings = standings;
        this.users = users;
    }

    @Override
    public EnvironmentSnapshot snapshot() {
        return columns.snapshot();
    }

    @Override
    public Instant at() {
        return standings.at();
    }

    @Override
    public LocationAccess of(PartnerLocationId location) {
        return standings.access(columns, location);
    }

    @Override
    public LocationAccess of(PartnerLocationId location, HpePassportId passport) {
        return standings.access(columns, location, users.known(location, passport));
    }

    @Override
    public Optional<DeliveryPartner> deliveryPartner(DeviceId device) {
        return standings.deliveryPartner(columns, device);
    }

    @Override
    public List<ListedPartner> channelPartners() {
        return PartnerRows.of(columns);
    }

    @Override
    public DeviceList<AssignedDevice> assignedDevices(PartnerLocationId partner, PaneView view, DeviceFilter filter) {
        return AssignedPane.of(columns, partner, view, filter);
    }

    @Override
    public List<LocationSight> whoSees(DeviceId device) {
        return sights(location -> location.sight(device));
    }

    @Override
    public List<LocationSight> whoSeesAnything() {
        return sights(LocationView::sightOfAnyDevice);
    }

    private List<LocationSight> sights(Function<LocationView, LocationSight> sight) {
        return listed().map(sight).filter(seen -> !seen.isBlind()).toList();
    }

    private Stream<LocationView> listed() {
        return columns.environment().partners().ids().stream().map(location -> standings.access(columns, location));
    }

    @Override
    public Stream<UserSight> usersWhoSee(DeviceId device) {
        return whoSees(device).stream()
                .flatMap(sight -> usersOf(sight.location()).map(user -> new UserSight(user, sight)));
    }

    @Override
    public List<FeatureCount> counts() {
        return listed().flatMap(location -> location.counts().stream()).toList();
    }

    @Override
    public Stream<LocationUser> usersOf(PartnerLocationId location) {
        return users.of(location);
    }
}
