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
    @FunctionalInterface
    public interface Users {
        /** Gets the users of a location now, lazily. */
        Stream<LocationUser> of(PartnerLocationId location);
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
        return sights(location -> location.features(device));
    }

    @Override
    public List<LocationSight> whoSeesAnything() {
        return sights(LocationView::featuresOfAnyDevice);
    }

    private List<LocationSight> sights(Function<LocationView, FeatureSet> features) {
        return columns.environment().partners().ids().stream()
                .map(location -> standings.access(columns, location))
                .map(view -> new LocationSight(view.location(), features.apply(view)))
                .filter(sight -> !sight.features().isEmpty())
                .toList();
    }

    @Override
    public Stream<LocationUser> usersOf(PartnerLocationId location) {
        return users.of(location);
    }
}
