package io.channelpartners.core.view;

import io.channelpartners.access.AccessReview;
import io.channelpartners.access.AssignedDevice;
import io.channelpartners.access.DeviceFilter;
import io.channelpartners.access.DeviceList;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.ListedPartner;
import io.channelpartners.access.LocationAccess;
import io.channelpartners.access.LocationSight;
import io.channelpartners.access.LocationUser;
import io.channelpartners.access.PaneView;
import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The customer's review of one state, with the standings that the environment keeps. */
public final class CustomerReview implements AccessReview {

    private final EnvironmentColumns columns;
    private final Instant at;
    private final Duration longestAge;
    private final Users users;

    /** Knows the users of a location. */
    @FunctionalInterface
    public interface Users {
        /** Gets the users of a location now, lazily. */
        Stream<LocationUser> of(PartnerLocationId location);
    }

    /** Creates the review of a state at an instant. */
    public CustomerReview(EnvironmentColumns columns, Instant at, Duration longestAge, Users users) {
        this.columns = columns;
        this.at = at;
        this.longestAge = longestAge;
        this.users = users;
    }

    @Override
    public EnvironmentSnapshot snapshot() {
        return columns.snapshot();
    }

    @Override
    public Instant at() {
        return at;
    }

    @Override
    public LocationAccess of(PartnerLocationId location) {
        return access(columns, location, at, longestAge);
    }

    /** Obtains what the users of a location see of a state, with the standing that the environment keeps of it. */
    static LocationView access(
            EnvironmentColumns columns, PartnerLocationId location, Instant at, Duration longestAge) {
        return LocationView.of(columns, location, standing(columns, location, at, longestAge));
    }

    /** Obtains who delivers break-fix for a device, with the standing that the environment keeps of it (CP-70). */
    static Optional<DeliveryPartner> deliveryPartner(
            EnvironmentColumns columns, DeviceId device, Instant at, Duration longestAge) {
        return columns.environment()
                .holding(device, PartnerRole.SERVICE_PARTNER)
                .map(holding -> {
                    Optional<PartnerStanding> standing =
                            holding.partner().map(location -> standing(columns, location, at, longestAge));
                    return DeliveryPartner.of(holding, standing.orElseGet(PartnerStanding::unknown));
                });
    }

    /** Obtains what counts of the standing that the environment keeps of a location; unknown if it is not listed. */
    static PartnerStanding standing(
            EnvironmentColumns columns, PartnerLocationId location, Instant at, Duration longestAge) {
        return columns.environment()
                .partners()
                .find(location)
                .map(ChannelPartner::checkedStanding)
                .map(checked -> checked.asOf(at, longestAge))
                .orElseGet(PartnerStanding::unknown);
    }

    @Override
    public Optional<DeliveryPartner> deliveryPartner(DeviceId device) {
        return deliveryPartner(columns, device, at, longestAge);
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
        return sights(location -> location.features(device));
    }

    @Override
    public List<LocationSight> whoSeesAnything() {
        return sights(LocationView::featuresOfAnyDevice);
    }

    private List<LocationSight> sights(Function<LocationView, FeatureSet> features) {
        return columns.environment().partners().ids().stream()
                .map(location -> access(columns, location, at, longestAge))
                .map(view -> new LocationSight(view.location(), features.apply(view)))
                .filter(sight -> !sight.features().isEmpty())
                .toList();
    }

    @Override
    public Stream<LocationUser> usersOf(PartnerLocationId location) {
        return users.of(location);
    }
}
