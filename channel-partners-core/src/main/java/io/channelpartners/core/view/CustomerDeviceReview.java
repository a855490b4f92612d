package io.channelpartners.core.view;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.core.list.DeviceCursors;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.LocationVisibility;
import io.channelpartners.view.UserVisibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The customer's review of devices of one state, by the standings on record. */
public class CustomerDeviceReview implements DeviceReview {

    final EnvironmentColumns columns;
    final EffectiveStandings standings;
    final Users users;
    final DeviceCursors cursors;
    private final NamedDevices named;

    /** Creates the review of some devices, or of all. */
    public CustomerDeviceReview(
            EnvironmentColumns columns,
            NamedDevices named,
            EffectiveStandings standings,
            Users users,
            DeviceCursors cursors) {
        this.columns = columns;
        this.named = named;
        this.standings = standings;
        this.users = users;
        this.cursors = cursors;
    }

    @Override
    public final EnvironmentId environment() {
        return columns.environment().id();
    }

    @Override
    public final EnvironmentStamp stamp() {
        return columns.stamp();
    }

    @Override
    public final Instant at() {
        return standings.at();
    }

    @Override
    public final LocationAccess of(PartnerLocationId location) {
        return LocationView.of(columns, named, location, onRecord(location), cursors);
    }

    @Override
    public final LocationAccess of(PartnerLocationId location, HpePassportId passport) {
        return LocationView.of(columns, named, location, onRecord(location), users.known(location, passport), cursors);
    }

    private PartnerStanding onRecord(PartnerLocationId location) {
        return standings.onRecord(columns.environment(), location);
    }

    @Override
    public final Optional<Device> device(DeviceId device) {
        named.check(device);
        return columns.environment().devices().find(device);
    }

    @Override
    public final Optional<Holding> holding(DeviceId device, PartnerRole role) {
        named.check(device);
        return columns.environment().holding(device, role);
    }

    @Override
    public final Optional<DeliveryPartner> deliveryPartner(DeviceId device) {
        named.check(device);
        return standings.deliveryPartner(columns.environment(), device);
    }

    @Override
    public final List<LocationVisibility> whoSees(DeviceId device) {
        named.check(device);
        return visibilities(location -> location.visibility(device));
    }

    final List<LocationVisibility> visibilities(Function<LocationFeatures, LocationVisibility> visibility) {
        return listed().map(visibility).filter(seen -> !seen.seesNothing()).toList();
    }

    final Stream<LocationFeatures> listed() {
        return columns.environment().partners().ids().stream().map(location -> standings.features(columns, location));
    }

    @Override
    public final Stream<UserVisibility> usersWhoSee(DeviceId device) {
        return whoSees(device).stream()
                .flatMap(visibility ->
                        users.of(visibility.location()).map(user -> new UserVisibility(user, visibility)));
    }
}
