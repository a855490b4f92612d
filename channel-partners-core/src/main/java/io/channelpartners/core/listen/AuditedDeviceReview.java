package io.channelpartners.core.listen;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.core.boundary.Timing;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.ListAsked;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.LocationDeviceAccess;
import io.channelpartners.view.LocationVisibility;
import io.channelpartners.view.UserVisibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A review of devices that reports its answers to listeners, except a device, who holds it and who delivers break-fix, which are not
 * questions about access.
 *
 * @param <R> the type of the wrapped review
 */
class AuditedDeviceReview<R extends DeviceReview> implements DeviceReview {

    final R review;
    final Listeners listeners;

    AuditedDeviceReview(R review, Listeners listeners) {
        this.review = review;
        this.listeners = listeners;
    }

    @Override
    public final EnvironmentId environment() {
        return review.environment();
    }

    @Override
    public final EnvironmentStamp stamp() {
        return review.stamp();
    }

    @Override
    public final Instant at() {
        return review.at();
    }

    @Override
    public LocationDeviceAccess of(PartnerLocationId location) {
        return new AuditedDeviceAccess<>(review.of(location), question(Optional.of(location)), listeners);
    }

    @Override
    public LocationDeviceAccess of(PartnerLocationId location, HpePassportId passport) {
        return new AuditedDeviceAccess<>(review.of(location, passport), question(Optional.of(location)), listeners);
    }

    @Override
    public final Optional<Device> device(DeviceId device) {
        return review.device(device);
    }

    @Override
    public final Optional<Holding> holding(DeviceId device, PartnerRole role) {
        return review.holding(device, role);
    }

    @Override
    public final Optional<DeliveryPartner> deliveryPartner(DeviceId device) {
        return review.deliveryPartner(device);
    }

    @Override
    public final List<LocationVisibility> whoSees(DeviceId device) {
        Timing timing = listeners.begin();
        List<LocationVisibility> rows = review.whoSees(device);
        tell(AccessListKind.SEEING_LOCATIONS, Optional.empty(), OptionalInt.of(rows.size()), timing.took());
        return rows;
    }

    @Override
    public final Stream<UserVisibility> usersWhoSee(DeviceId device) {
        Stream<UserVisibility> users = review.usersWhoSee(device);
        tellUsers(Optional.empty());
        return users;
    }

    /** Reports users, who are read as a stream. */
    final void tellUsers(Optional<PartnerLocationId> location) {
        tell(AccessListKind.USERS, location, OptionalInt.empty(), Optional.empty());
    }

    private void tell(
            AccessListKind kind, Optional<PartnerLocationId> location, OptionalInt rows, Optional<Duration> took) {
        ListAsked event = new ListAsked(question(location), kind, rows, false, took);
        listeners.tell(listener -> listener.listed(event));
    }

    final AccessQuestion question(Optional<PartnerLocationId> location) {
        return new AccessQuestion(Optional.of(review.environment()), Optional.empty(), location, review.at());
    }
}
