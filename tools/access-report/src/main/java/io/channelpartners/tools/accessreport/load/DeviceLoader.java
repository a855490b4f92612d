package io.channelpartners.tools.accessreport.load;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.field.DeviceFields;
import io.channelpartners.tools.accessreport.fleet.DeviceRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the devices of one environment from their rows. */
final class DeviceLoader {

    /** Replaces a refused ID, so that the rest of the row is checked as well. */
    private static final DeviceId STAND_IN = DeviceId.of("refused");

    private final ValueReader values;
    private final Map<String, DeviceGroup> groups = new HashMap<>();
    private final List<Device> devices = new ArrayList<>();
    private final List<DeviceId> optedIn = new ArrayList<>();

    private DeviceLoader(ValueReader values) {
        this.values = values;
    }

    static DeviceLoader of(List<DeviceRow> rows, ValueReader values) {
        DeviceLoader made = new DeviceLoader(values);
        rows.forEach(made::add);
        return made;
    }

    /** Returns the devices that are not refused, in file order. */
    List<Device> devices() {
        return devices;
    }

    /** Returns the direct-connect devices that have given their own consent. */
    List<DeviceId> optedIn() {
        return optedIn;
    }

    private void add(DeviceRow row) {
        Optional<DeviceId> id = values.read(row.place(), row.id(), DeviceId::of);
        Device.Builder device = Device.builder()
                .id(id.orElse(STAND_IN))
                .name(row.name())
                .model(row.model())
                .generation(row.generation())
                .connectMethod(row.connect());
        DeviceFields.ALL
                .all()
                .forEach(field -> Optional.ofNullable(row.optional().get(field.name()))
                        .ifPresent(text -> field.put(device, text)));
        for (String group : row.groups()) {
            values.read(row.place(), () -> groups.computeIfAbsent(group, DeviceGroup::of))
                    .ifPresent(device::addGroups);
        }
        values.read(row.place(), device::build).ifPresent(devices::add);
        if (row.ownOptIn()) {
            id.ifPresent(optedIn::add);
        }
    }
}
