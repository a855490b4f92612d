package io.channelpartners.core.listen;

import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.LocationUser;
import io.channelpartners.view.LocationVisibility;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A review that reports its answers to listeners. */
final class AuditedReview extends AuditedDeviceReview<AccessReview> implements AccessReview {

    private final AuditedSummary summary;

    AuditedReview(AccessReview review, Listeners listeners) {
        super(review, listeners);
        this.summary = new AuditedSummary(review, listeners);
    }

    @Override
    public EnvironmentSnapshot snapshot() {
        return review.snapshot();
    }

    @Override
    public LocationAccess of(PartnerLocationId location) {
        return new AuditedAccess(review.of(location), question(Optional.of(location)), listeners);
    }

    @Override
    public LocationAccess of(PartnerLocationId location, HpePassportId passport) {
        return new AuditedAccess(review.of(location, passport), question(Optional.of(location)), listeners);
    }

    @Override
    public int deviceCount() {
        return review.deviceCount();
    }

    @Override
    public List<ListedPartner> channelPartners() {
        return summary.channelPartners();
    }

    @Override
    public DeviceList<AssignedDevice> assignedDevices(PartnerLocationId partner, PaneView view, DeviceFilter filter) {
        return new AuditedDevices<>(
                review.assignedDevices(partner, view, filter),
                question(Optional.of(partner)),
                AccessListKind.ASSIGNED_DEVICES,
                listeners);
    }

    @Override
    public List<LocationVisibility> whoSeesAnything() {
        return summary.whoSeesAnything();
    }

    @Override
    public List<FeatureCount> counts() {
        return summary.counts();
    }

    @Override
    public Stream<LocationUser> usersOf(PartnerLocationId location) {
        Stream<LocationUser> users = review.usersOf(location);
        tellUsers(Optional.of(location));
        return users;
    }
}
