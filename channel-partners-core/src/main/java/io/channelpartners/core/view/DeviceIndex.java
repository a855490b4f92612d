package io.channelpartners.core.view;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import java.util.List;

/**
 * From a device's ID to its position. A table of positions, open addressing with linear probing, at most half full: one look-up
 * costs a hash (kept by the ID) and mostly one comparison, allocates nothing, and needs 8 to 16 bytes per device.
 */
final class DeviceIndex {

    /** What {@link #position} answers for an unknown device. */
    static final int UNKNOWN = -1;

    private final DeviceId[] ids;
    private final int[] slots; // position + 1; 0 is free

    private DeviceIndex(DeviceId[] ids, int[] slots) {
        this.ids = ids;
        this.slots = slots;
    }

    static DeviceIndex of(List<Device> devices) {
        DeviceId[] ids = devices.stream().map(Device::id).toArray(DeviceId[]::new);
        int[] slots = new int[Integer.highestOneBit(Math.max(1, ids.length)) << 2];
        for (int position = 0; position < ids.length; position++) {
            int slot = first(ids[position], slots);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = position + 1;
        }
        return new DeviceIndex(ids, slots);
    }

    int position(DeviceId id) {
        for (int slot = first(id, slots); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int position = slots[slot] - 1;
            if (ids[position].equals(id)) {
                return position;
            }
        }
        return UNKNOWN;
    }

    int size() {
        return ids.length;
    }

    private static int first(DeviceId id, int[] slots) {
        int hash = id.hashCode() * 0x9E3779B9; // spreads the low bits, in which string hashes are alike
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }
}
