package io.channelpartners.core.view;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.core.list.AssignedDevices;
import io.channelpartners.core.list.ChannelPartnerList;
import io.channelpartners.core.list.DeviceCursors;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.LocationUser;
import io.channelpartners.view.LocationVisibility;
import io.channelpartners.view.UserVisibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The customer's review of one state, by the standings on record. */
public final class CustomerReview implements AccessReview {

    private final EnvironmentColumns columns;
    private final EffectiveStandings standings;
    private final Users users;

    private final DeviceCursors cursors;

    /** Creates the review of a state. */
    public CustomerReview(
            EnvironmentColumns columns, EffectiveStandings standings, Users users, DeviceCursors cursors) {
        this.columns = columns;
        this.standings = standings;
        this.users = users;
        this.cursors = cursors;
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
        return LocationView.of(columns, location, onRecord(location), cursors);
    }

    @Override
    public LocationAccess of(PartnerLocationId location, HpePassportId passport) {
        return LocationView.of(columns, location, onRecord(location), users.known(location, passport), cursors);
    }

    private PartnerStanding onRecord(PartnerLocationId location) {
        return standings.onRecord(columns.environment(), location);
    }

    @Override
    public Optional<DeliveryPartner> deliveryPartner(DeviceId device) {
        return standings.deliveryPartner(columns.environment(), device);
    }

    @Override
    public List<ListedPartner> channelPartners() {
        return ChannelPartnerList.of(columns);
    }

    @Override
    public DeviceList<AssignedDevice> assignedDevices(PartnerLocationId partner, PaneView view, DeviceFilter filter) {
        return AssignedDevices.of(columns, partner, view, filter, cursors);
    }

    @Override
    public List<LocationVisibility> whoSees(DeviceId device) {
        return visibilities(location -> location.visibility(device));
    }

    @Override
    public List<LocationVisibility> whoSeesAnything() {
        return visibilities(LocationFeatures::visibilityOfAnyDevice);
    }

    private List<LocationVisibility> visibilities(Function<LocationFeatures, LocationVisibility> visibility) {
        return listed().map(visibility).filter(seen -> !seen.isBlind()).toList();
    }

    private Stream<LocationFeatures> listed() {
        return columns.environment().partners().ids().stream().map(location -> standings.features(columns, location));
    }

    @Override
    public Stream<UserVisibility> usersWhoSee(DeviceId device) {
        return whoSees(device).stream()
                .flatMap(
                        visibility -> usersOf(visibility.location()).map(user -> new UserVisibility(user, visibility)));
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
