package io.channelpartners.core.view;

import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.LocationFeatures;
import io.channelpartners.core.list.AssignedDevices;
import io.channelpartners.core.list.ChannelPartnerList;
import io.channelpartners.core.list.DeviceCursors;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationUser;
import io.channelpartners.view.LocationVisibility;
import java.util.List;
import java.util.stream.Stream;

/** The customer's review of one state, by the standings on record. */
public final class CustomerReview extends CustomerDeviceReview implements AccessReview {

    private final EnvironmentSnapshot snapshot;

    /** Creates the review of a state with its columns. */
    public CustomerReview(
            EnvironmentSnapshot snapshot,
            EnvironmentColumns columns,
            EffectiveStandings standings,
            Users users,
            DeviceCursors cursors) {
        super(columns, NamedDevices.all(), standings, users, cursors);
        this.snapshot = snapshot;
    }

    @Override
    public EnvironmentSnapshot snapshot() {
        return snapshot;
    }

    @Override
    public int deviceCount() {
        return columns.environment().devices().size();
    }

    @Override
    public List<ListedPartner> channelPartners() {
        return ChannelPartnerList.of(columns.environment(), standings::isFresh, columns::countHeld);
    }

    @Override
    public DeviceList<AssignedDevice> assignedDevices(PartnerLocationId partner, PaneView view, DeviceFilter filter) {
        return AssignedDevices.of(columns, partner, view, filter, cursors);
    }

    @Override
    public List<LocationVisibility> whoSeesAnything() {
        return visibilities(LocationFeatures::visibilityOfAnyDevice);
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
