package io.channelpartners.testkit.contract.listener;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.LocationUser;
import io.channelpartners.view.LocationVisibility;
import io.channelpartners.view.UserVisibility;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A review of a made-up state, in which nobody sees anything. */
record MadeUpReview(EnvironmentSnapshot snapshot, Instant at) implements AccessReview {

    @Override
    public EnvironmentId environment() {
        return snapshot.environment().id();
    }

    @Override
    public EnvironmentStamp stamp() {
        return snapshot.stamp();
    }

    @Override
    public LocationAccess of(PartnerLocationId location) {
        return new MadeUpAccess(location);
    }

    @Override
    public LocationAccess of(PartnerLocationId location, HpePassportId passport) {
        return of(location);
    }

    @Override
    public int deviceCount() {
        return snapshot.environment().devices().size();
    }

    @Override
    public List<ListedPartner> channelPartners() {
        return List.of();
    }

    @Override
    public DeviceList<AssignedDevice> assignedDevices(PartnerLocationId partner, PaneView view, DeviceFilter filter) {
        return new NoRows<>();
    }

    @Override
    public Optional<Device> device(DeviceId device) {
        return snapshot.environment().devices().find(device);
    }

    @Override
    public Optional<Holding> holding(DeviceId device, PartnerRole role) {
        return snapshot.environment().holding(device, role);
    }

    @Override
    public Optional<DeliveryPartner> deliveryPartner(DeviceId device) {
        return Optional.empty();
    }

    @Override
    public List<LocationVisibility> whoSees(DeviceId device) {
        return List.of();
    }

    @Override
    public List<LocationVisibility> whoSeesAnything() {
        return List.of();
    }

    @Override
    public Stream<UserVisibility> usersWhoSee(DeviceId device) {
        return Stream.empty();
    }

    @Override
    public List<FeatureCount> counts() {
        return List.of();
    }

    @Override
    public Stream<LocationUser> usersOf(PartnerLocationId location) {
        return Stream.empty();
    }
}
