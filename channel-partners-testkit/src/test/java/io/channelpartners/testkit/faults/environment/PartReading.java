package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.faults.SeededFault;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads parts of the states of a store rightly, so that a fault can replace one step. */
final class PartReading {

    /** Reads a part of a state. */
    interface Reading {
        Optional<EnvironmentPart> read(NaiveStore store, EnvironmentId environment, Set<DeviceId> devices);
    }

    private PartReading() {}

    static SeededFault<EnvironmentStore> parts(String what, Reading reading) {
        return new SeededFault<>("a part " + what, () -> new NaiveStore() {
            @Override
            public Optional<EnvironmentPart> part(EnvironmentId environment, Set<DeviceId> devices) {
                return reading.read(this, environment, devices);
            }
        });
    }

    /** Reads a part as it should be read. */
    static Optional<EnvironmentPart> whole(NaiveStore store, EnvironmentId environment, Set<DeviceId> devices) {
        EnvironmentPart.requireAllowed(devices);
        return store.find(environment).map(state -> EnvironmentPart.of(state, devices));
    }

    static EnvironmentPart restored(
            EnvironmentStamp stamp,
            EnvironmentSnapshot state,
            Set<DeviceId> devices,
            UnaryOperator<EnvironmentRows> read) {
        return EnvironmentPart.restore(
                stamp, read.apply(only(state.environment().rows(), devices)), devices);
    }

    static EnvironmentRows only(EnvironmentRows rows, Set<DeviceId> devices) {
        return rows.toBuilder()
                .devices(rows.devices().stream()
                        .filter(device -> devices.contains(device.id()))
                        .toList())
                .resellers(only(rows.resellers(), devices))
                .servicePartners(only(rows.servicePartners(), devices))
                .deviceOptIns(only(rows.deviceOptIns(), devices))
                .build();
    }

    static <V> Map<DeviceId, V> only(Map<DeviceId, V> rows, Set<DeviceId> devices) {
        return rows.entrySet().stream()
                .filter(row -> devices.contains(row.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static Set<DeviceId> ids(EnvironmentRows rows) {
        return ids(rows.devices());
    }

    static Set<DeviceId> ids(Collection<Device> devices) {
        return devices.stream().map(Device::id).collect(Collectors.toSet());
    }

    static Set<DeviceId> union(Set<DeviceId> some, Set<DeviceId> others) {
        Set<DeviceId> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
