package io.channelpartners.testkit.law;

import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Environments made of the rows of another. */
final class Copies {

    private Copies() {}

    /** Gets the environment in which a location holds one role on every device, and nobody holds the other. */
    static CustomerEnvironment heldBy(CustomerEnvironment environment, PartnerLocationId location, PartnerRole role) {
        Map<DeviceId, PartnerLocationId> all =
                environment.devices().all().stream().collect(Collectors.toMap(Device::id, device -> location));
        EnvironmentRows rows = environment.rows();
        EnvironmentRows.Builder edited = EnvironmentRows.builder()
                .id(rows.id())
                .customer(rows.customer())
                .addAllPartners(rows.partners())
                .addAllDevices(rows.devices())
                .optIn(rows.optIn())
                .putAllDeviceOptIns(rows.deviceOptIns())
                .integration(rows.integration());
        return CustomerEnvironment.restore(
                switch (role) {
                    case RESELLER -> edited.putAllResellers(all).build();
                    case SERVICE_PARTNER -> edited.putAllServicePartners(all).build();
                });
    }

    /** Gets the environment with every device and location under another ID. */
    static CustomerEnvironment renamed(
            CustomerEnvironment environment,
            UnaryOperator<DeviceId> devices,
            UnaryOperator<PartnerLocationId> locations) {
        EnvironmentRows rows = environment.rows();
        return CustomerEnvironment.restore(EnvironmentRows.builder()
                .id(rows.id())
                .customer(rows.customer())
                .addAllPartners(rows.partners().stream()
                        .map(partner -> new ChannelPartner(
                                locations.apply(partner.id()),
                                partner.details(),
                                partner.standing(),
                                partner.checkedAt()))
                        .toList())
                .defaultReseller(rows.defaultReseller().map(locations))
                .defaultServicePartner(rows.defaultServicePartner().map(locations))
                .addAllDevices(rows.devices().stream()
                        .map(device -> Device.builder()
                                .id(devices.apply(device.id()))
                                .name(device.name())
                                .model(device.model())
                                .addAllGroups(device.groups())
                                .generation(device.generation())
                                .connectMethod(device.connectMethod())
                                .build())
                        .toList())
                .putAllResellers(keyed(rows.resellers(), devices, locations))
                .putAllServicePartners(keyed(rows.servicePartners(), devices, locations))
                .optIn(rows.optIn())
                .putAllDeviceOptIns(keyed(rows.deviceOptIns(), devices, UnaryOperator.identity()))
                .integration(rows.integration())
                .build());
    }

    private static <V> Map<DeviceId, V> keyed(
            Map<DeviceId, V> rows, UnaryOperator<DeviceId> devices, UnaryOperator<V> values) {
        return rows.entrySet().stream()
                .collect(Collectors.toMap(row -> devices.apply(row.getKey()), row -> values.apply(row.getValue())));
    }
}
