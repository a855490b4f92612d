package io.channelpartners.environment;

import io.channelpartners.change.RowChange;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.rows.RowDifference;
import io.channelpartners.internal.rows.Rows;
import io.channelpartners.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the registered devices of an environment differ from a full list (CP-29). Immutable and thread-safe.
 *
 * @param registered the devices to register: those that are only in the list, by ascending ID
 * @param changed the devices to change: before, as they are registered; after, as they are in the list
 * @param retired the devices to retire: those that are not in the list, by ascending ID
 */
public record InventoryDifference(List<Device> registered, List<RowChange<Device>> changed, List<Device> retired) {

    public InventoryDifference {
        registered = List.copyOf(registered);
        changed = List.copyOf(changed);
        retired = List.copyOf(retired);
    }

    static InventoryDifference between(DeviceRegister devices, Collection<Device> inventory) {
        requireEachOnce(inventory);
        List<Device> registered = new ArrayList<>();
        List<RowChange<Device>> changed = new ArrayList<>();
        List<Device> retired = new ArrayList<>();
        RowDifference.walk(devices.rows(), Rows.of(inventory, Device::id), (id, was, is) -> {
            if (was.isPresent() && is.isPresent()) {
                changed.add(new RowChange<>(was, is));
            } else {
                is.ifPresent(registered::add);
                was.ifPresent(retired::add);
            }
        });
        return new InventoryDifference(registered, changed, retired);
    }

    private static void requireEachOnce(Collection<Device> inventory) {
        List<Problem> problems = new ArrayList<>();
        Set<DeviceId> seen = new TreeSet<>();
        for (Device device : inventory) {
            if (!seen.add(device.id())) {
                problems.add(Refusals.deviceIsListedTwice(device.id()));
            }
        }
        Refusals.refuseIfAny(problems);
    }

    /**
     * Checks if the registered devices are exactly those of the list.
     *
     * @return true if there is nothing to register, to change or to retire
     */
    public boolean isEmpty() {
        return registered.isEmpty() && changed.isEmpty() && retired.isEmpty();
    }

    /** Gets the devices to change, as they should be. */
    List<Device> devicesToChange() {
        return changed.stream().flatMap(row -> row.after().stream()).toList();
    }
}
