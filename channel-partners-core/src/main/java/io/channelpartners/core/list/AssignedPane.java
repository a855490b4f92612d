package io.channelpartners.core.list;

import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.core.column.Points;
import io.channelpartners.core.column.Words;
import io.channelpartners.device.Device;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.Holding;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Optional;

/** The assigned-devices pane of one partner (CP-30 to CP-34). */
public final class AssignedPane {

    private AssignedPane() {}

    /** Obtains the pane of a partner over one state. */
    public static DeviceList<AssignedDevice> of(
            EnvironmentColumns columns,
            PartnerLocationId partner,
            PaneView view,
            DeviceFilter filter,
            DeviceCursors cursors) {
        DeviceIndex devices = columns.index();
        CustomerEnvironment environment = columns.environment();
        return new DevicePages<>(
                devices,
                new Positions(devices, words(columns, partner, view), filter),
                position -> row(environment, devices.device(position), partner),
                new ListKey(
                        cursors,
                        SearchFingerprint.with(
                                Fingerprint.empty().withTextOf("pane", environment.id(), partner, view), filter),
                        columns.revision()));
    }

    private static Words words(EnvironmentColumns columns, PartnerLocationId partner, PaneView view) {
        Words assigned = columns.of(partner).at(Points.RESELLER | Points.SERVICE_PARTNER);
        return switch (view) {
            case NOT_ASSIGNED -> assigned.not();
            case ASSIGNED -> assigned;
            case ALL -> Words.all();
        };
    }

    private static AssignedDevice row(CustomerEnvironment environment, Device device, PartnerLocationId partner) {
        return new AssignedDevice(
                device,
                holding(environment, device, PartnerRole.RESELLER, partner),
                holding(environment, device, PartnerRole.SERVICE_PARTNER, partner));
    }

    private static Optional<Holding> holding(
            CustomerEnvironment environment, Device device, PartnerRole role, PartnerLocationId partner) {
        return environment.holding(device.id(), role).filter(holding -> holding.isBy(partner));
    }
}
