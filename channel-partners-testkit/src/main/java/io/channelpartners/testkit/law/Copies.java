package io.channelpartners.testkit.law;

import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes an environment from the rows of another. */
final class Copies {

    private Copies() {}

    /** Makes a copy in which a location holds one role on every device, and HPE holds the other. */
    static CustomerEnvironment heldBy(CustomerEnvironment environment, PartnerLocationId location, PartnerRole role) {
        Map<DeviceId, PartnerLocationId> all =
                environment.devices().all().stream().collect(Collectors.toMap(Device::id, device -> location));
        EnvironmentRows.Builder held = environment.rows().toBuilder()
                .defaultReseller(Optional.empty())
                .defaultServicePartner(Optional.empty())
                .resellers(Map.of())
                .servicePartners(Map.of());
        return CustomerEnvironment.restore(
                switch (role) {
                    case RESELLER -> held.resellers(all).build();
                    case SERVICE_PARTNER -> held.servicePartners(all).build();
                });
    }

    /** Makes a copy in which every device and location has another ID. */
    static CustomerEnvironment renamed(
            CustomerEnvironment environment,
            UnaryOperator<DeviceId> devices,
            UnaryOperator<PartnerLocationId> locations) {
        EnvironmentRows rows = environment.rows();
        return CustomerEnvironment.restore(rows.toBuilder()
                .partners(rows.partners().stream()
                        .map(partner -> new ChannelPartner(
                                locations.apply(partner.id()),
                                partner.details(),
                                partner.standing(),
                                partner.checkedAt()))
                        .toList())
                .defaultReseller(rows.defaultReseller().map(locations))
                .defaultServicePartner(rows.defaultServicePartner().map(locations))
                .devices(rows.devices().stream()
                        .map(device -> device.toBuilder()
                                .id(devices.apply(device.id()))
                                .build())
                        .toList())
                .resellers(keyed(rows.resellers(), devices, locations))
                .servicePartners(keyed(rows.servicePartners(), devices, locations))
                .deviceOptIns(keyed(rows.deviceOptIns(), devices, UnaryOperator.identity()))
                .build());
    }

    private static <V> Map<DeviceId, V> keyed(
            Map<DeviceId, V> rows, UnaryOperator<DeviceId> devices, UnaryOperator<V> values) {
        return rows.entrySet().stream()
                .collect(Collectors.toMap(row -> devices.apply(row.getKey()), row -> values.apply(row.getValue())));
    }
}
