package io.channelpartners.core.list;

import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.DeviceSet;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.device.Device;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Optional;

/** The rows of one partner's assigned-devices pane (CP-30 to CP-34). */
public final class AssignedDevices {

    private AssignedDevices() {}

    /** Obtains the list of the devices in one view of the pane. */
    public static DeviceList<AssignedDevice> of(
            EnvironmentColumns columns,
            PartnerLocationId partner,
            PaneView view,
            DeviceFilter filter,
            DeviceCursors cursors) {
        DeviceIndex devices = columns.index();
        EnvironmentState environment = columns.environment();
        return new DevicePages<>(
                devices,
                new MatchingDevices(devices, set(columns, partner, view), filter),
                position -> row(environment, devices.device(position), partner),
                new ListKey(
                        cursors,
                        SearchFingerprint.with(
                                Fingerprint.empty().withTextOf("pane", environment.id(), partner, view), filter),
                        columns.revision()));
    }

    private static DeviceSet set(EnvironmentColumns columns, PartnerLocationId partner, PaneView view) {
        DeviceSet assigned = columns.of(partner).withProfiles(DeviceProfile.RESELLER | DeviceProfile.SERVICE_PARTNER);
        return switch (view) {
            case NOT_ASSIGNED -> assigned.not();
            case ASSIGNED -> assigned;
            case ALL -> DeviceSet.all();
        };
    }

    private static AssignedDevice row(EnvironmentState environment, Device device, PartnerLocationId partner) {
        return new AssignedDevice(
                device,
                holding(environment, device, PartnerRole.RESELLER, partner),
                holding(environment, device, PartnerRole.SERVICE_PARTNER, partner));
    }

    private static Optional<Holding> holding(
            EnvironmentState environment, Device device, PartnerRole role, PartnerLocationId partner) {
        return environment.holding(device.id(), role).filter(holding -> holding.isBy(partner));
    }
}
