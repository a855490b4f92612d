package io.channelpartners.core.column;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.problem.TextRefused;

/**
 * The devices in the order of CP-34, with a hash table from device ID to position. The table uses open addressing with linear
 * probing and is at most half full: a look-up takes a hash, which the ID caches, and usually one comparison; it allocates nothing.
 * Each device takes 12 to 20 bytes.
 */
public final class DeviceIndex {

    /** The position of an unknown device. */
    public static final int UNKNOWN = -1;

    private final Device[] devices;
    private final DeviceId[] ids; // so that a look-up need not load the device
    private final int[] slots; // position + 1; 0 if free
    private final FoldedNames names;

    private DeviceIndex(Device[] devices, DeviceId[] ids, int[] slots, FoldedNames names) {
        this.devices = devices;
        this.ids = ids;
        this.slots = slots;
        this.names = names;
    }

    /** Obtains the index of sorted devices; keeps the array. */
    static DeviceIndex of(Device[] devices) {
        return of(devices, FoldedNames.of(devices));
    }

    /** Obtains the index of sorted devices, with the names of this one that stay the same; keeps the array. */
    DeviceIndex next(Device[] sorted) {
        return of(sorted, names.next(sorted));
    }

    private static DeviceIndex of(Device[] devices, FoldedNames names) {
        DeviceId[] ids = new DeviceId[devices.length];
        int[] slots = new int[Integer.highestOneBit(Math.max(1, devices.length)) << 2];
        for (int position = 0; position < devices.length; position++) {
            ids[position] = devices[position].id();
            int slot = first(ids[position], slots);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = position + 1;
        }
        return new DeviceIndex(devices, ids, slots, names);
    }

    /** Finds the position of a device, or {@link #UNKNOWN}. */
    public int position(DeviceId id) {
        for (int slot = first(id, slots); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int position = slots[slot] - 1;
            if (ids[position].equals(id)) {
                return position;
            }
        }
        return UNKNOWN;
    }

    /** Finds the position of text that a client sent as an ID; any text is allowed. */
    public int position(String id) {
        try {
            return position(DeviceId.of(id));
        } catch (TextRefused noId) {
            return UNKNOWN;
        }
    }

    public Device device(int position) {
        return devices[position];
    }

    /** Gets the names to search. */
    public FoldedNames names() {
        return names;
    }

    public int size() {
        return devices.length;
    }

    private static int first(DeviceId id, int[] slots) {
        int hash = id.hashCode() * 0x9E3779B9; // spreads the low bits, in which hashes of strings differ little
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }
}
