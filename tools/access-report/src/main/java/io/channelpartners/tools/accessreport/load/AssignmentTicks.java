package io.channelpartners.tools.accessreport.load;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.tools.accessreport.fleet.AssignmentRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The outcome of an environment's assignment rows: each device with the location in the last row for it. Saving row by row would
 * give the same, but go through all assignments once for each row.
 */
final class AssignmentTicks {

    private final Map<String, DeviceId> devices = new HashMap<>();
    private final Map<String, List<DeviceId>> groups = new HashMap<>();
    private final Map<PartnerRole, Map<DeviceId, String>> holders = new EnumMap<>(PartnerRole.class);

    private AssignmentTicks(Collection<Device> registered) {
        for (Device device : registered) {
            devices.put(device.id().value(), device.id());
            for (DeviceGroup group : device.groups()) {
                groups.computeIfAbsent(group.value(), name -> new ArrayList<>()).add(device.id());
            }
        }
    }

    /** Obtains the ticks to save, for each location that holds a device after the last row. */
    static List<DeviceTicks> of(List<AssignmentRow> rows, Collection<Device> registered) {
        AssignmentTicks assignments = new AssignmentTicks(registered);
        rows.forEach(assignments::apply);
        return assignments.ticks();
    }

    private void apply(AssignmentRow row) {
        Map<DeviceId, String> holderOf = holders.computeIfAbsent(row.role(), role -> new HashMap<>());
        targets(row).forEach(device -> holderOf.put(device, row.locationId()));
    }

    /** The reader of the file has checked that the device or group exists. */
    private List<DeviceId> targets(AssignmentRow row) {
        return row.toGroup()
                ? Objects.requireNonNull(groups.get(row.name()))
                : List.of(Objects.requireNonNull(devices.get(row.name())));
    }

    private List<DeviceTicks> ticks() {
        Map<String, Map<PartnerRole, List<DeviceId>>> byLocation = new LinkedHashMap<>();
        holders.forEach((role, holderOf) -> holderOf.forEach((device, location) -> byLocation
                .computeIfAbsent(location, id -> new EnumMap<>(PartnerRole.class))
                .computeIfAbsent(role, r -> new ArrayList<>())
                .add(device)));
        List<DeviceTicks> ticks = new ArrayList<>();
        byLocation.forEach((location, byRole) -> {
            DeviceTicks ofLocation = DeviceTicks.of(PartnerLocationId.of(location));
            for (var held : byRole.entrySet()) {
                ofLocation = ofLocation.tick(held.getKey(), held.getValue());
            }
            ticks.add(ofLocation);
        });
        return ticks;
    }
}
