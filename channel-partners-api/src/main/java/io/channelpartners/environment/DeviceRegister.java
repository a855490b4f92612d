package io.channelpartners.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.rows.Rows;
import io.channelpartners.internal.style.Part;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/** The devices registered in an environment (CP-28, CP-29). Immutable and thread-safe. */
@Part
@Value.Immutable
public abstract class DeviceRegister {

    DeviceRegister() {} // for the generated subclass

    static DeviceRegister of(Rows<DeviceId, Device> rows) {
        return ImmutableDeviceRegister.of(rows);
    }

    abstract Rows<DeviceId, Device> rows();

    /**
     * Gets a device.
     *
     * @return the device, or empty if it is not registered
     */
    public Optional<Device> find(DeviceId device) {
        return rows().get(device);
    }

    /** Checks if a device is registered. */
    public boolean contains(DeviceId device) {
        return rows().has(device);
    }

    /**
     * Gets the number of devices.
     *
     * @return 0 or more
     */
    public int size() {
        return rows().size();
    }

    /**
     * Gets the devices.
     *
     * @return all devices, by ascending ID
     */
    public List<Device> all() {
        return rows().values();
    }

    /**
     * Gets the differences between these devices and later ones.
     *
     * @param later the later devices
     * @return the rows that differ by ascending device, as in {@link EnvironmentChange#devices}
     */
    public SortedMap<DeviceId, RowChange<Device>> changesTo(DeviceRegister later) {
        return Collections.unmodifiableSortedMap(ChangeRows.between(rows(), later.rows()));
    }

    /**
     * Gets the groups of the devices.
     *
     * @return each group once, ascending
     */
    public List<DeviceGroup> groups() {
        return all().stream()
                .flatMap(device -> device.groups().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Gets the present members of a group.
     *
     * @return their IDs, ascending; none if no device is in the group
     */
    public List<DeviceId> membersOf(DeviceGroup group) {
        return rows().keysWhere(device -> device.groups().contains(group));
    }
}
