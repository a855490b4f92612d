package io.channelpartners.core.column;

import io.channelpartners.device.Device;
import java.util.ArrayList;
import java.util.List;

/** The devices of two states in one order; a device of both appears as the later state has it. */
public final class DeviceUnion {

    private DeviceUnion() {}

    /** Obtains the union; free if both states have the same devices at the same positions. */
    public static DeviceIndex of(DeviceIndex before, DeviceIndex after) {
        return before.hasPositionsOf(after) ? after : DeviceIndex.of(DeviceOrder.sorted(all(before, after)));
    }

    private static List<Device> all(DeviceIndex before, DeviceIndex after) {
        List<Device> all = new ArrayList<>(after.size());
        for (int position = 0; position < after.size(); position++) {
            all.add(after.device(position));
        }
        for (int position = 0; position < before.size(); position++) {
            if (after.position(before.device(position).id()) == DeviceIndex.UNKNOWN) {
                all.add(before.device(position));
            }
        }
        return all;
    }
}
