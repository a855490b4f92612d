package io.channelpartners.core.view;

import io.channelpartners.access.AssignedDevice;
import io.channelpartners.access.DeviceFilter;
import io.channelpartners.access.DeviceList;
import io.channelpartners.access.PaneView;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Optional;

/** The assigned-devices pane of one partner (CP-30 to CP-34). */
final class AssignedPane {

    private AssignedPane() {}

    static DeviceList<AssignedDevice> of(
            EnvironmentColumns columns, PartnerLocationId partner, PaneView view, DeviceFilter filter) {
        DeviceIndex devices = columns.index();
        CustomerEnvironment environment = columns.environment();
        return new DevicePages<>(
                devices,
                new Positions(devices, words(columns, partner, view), filter),
                position -> row(environment, devices.device(position), partner),
                columns.key(
                        with(Fingerprint.empty().withTextOf("pane", environment.id(), partner, view), filter),
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

    static Fingerprint with(Fingerprint question, DeviceFilter filter) {
        Fingerprint grouped =
                question.with(filter.group().map(DeviceGroup::value)).with(filter.foldedText());
        return filter.isAnywhere() ? grouped.withTextOf("anywhere") : grouped;
    }
}
