package io.channelpartners.core.column;

import io.channelpartners.device.Device;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The order of CP-34 from that of an earlier state: devices that an edit left alone keep their order, and only the others are
 * sorted and put between them. After an edit of few devices that is little more than a copy.
 */
final class ReusedOrder {

    private final DeviceIndex earlier;
    private final BitColumn gone;
    private final List<Device> come = new ArrayList<>();
    private final Device[] sorted;
    private final int[] positions;

    private ReusedOrder(DeviceIndex earlier, int size) {
        this.earlier = earlier;
        this.gone = BitColumn.empty(earlier.size());
        this.sorted = new Device[size];
        this.positions = new int[earlier.size()];
        Arrays.fill(positions, DeviceIndex.UNKNOWN);
    }

    /**
     * Puts devices in order.
     *
     * @param devices the devices, by ID
     * @param before those of the earlier state, by ID
     * @param earlier those of the earlier state, in order
     */
    static ReusedOrder of(List<Device> devices, List<Device> before, DeviceIndex earlier) {
        ReusedOrder order = new ReusedOrder(earlier, devices.size());
        order.compare(devices, before);
        order.merge();
        return order;
    }

    /** Gets the devices in order. */
    Device[] sorted() {
        return sorted;
    }

    /** Gets where each device of the earlier state is, by its ID, in the order of that state; {@link DeviceIndex#UNKNOWN} if nowhere. */
    int[] positions() {
        return positions;
    }

    /** Gets the devices that are new or no longer what they were. */
    List<Device> come() {
        return come;
    }

    /** Finds the devices that were there and those that are, without those that stayed as they were. */
    private void compare(List<Device> devices, List<Device> before) {
        int at = 0;
        for (Device device : devices) {
            while (at < before.size() && !isSame(before.get(at), device) && isUpTo(device, before.get(at))) {
                goes(before.get(at++));
            }
            if (at < before.size() && isSame(before.get(at), device)) {
                at++;
            } else {
                come.add(device);
            }
        }
        for (; at < before.size(); at++) {
            goes(before.get(at));
        }
    }

    private void goes(Device device) {
        gone.set(earlier.position(device.id()));
    }

    private void merge() {
        int position = 0;
        int to = 0;
        for (Device device : DeviceOrder.sorted(come)) {
            int place = place(device);
            to = copy(position, place, to);
            position = place;
            put(device, earlier.position(device.id()), to++);
        }
        copy(position, earlier.size(), to);
    }

    /** Copies the devices at some positions that stayed; returns the end of what is filled. */
    private int copy(int from, int end, int filled) {
        int to = filled;
        for (int position = from; position < end; position++) {
            if (!gone.get(position)) {
                put(earlier.device(position), position, to++);
            }
        }
        return to;
    }

    private void put(Device device, int before, int position) {
        sorted[position] = device;
        if (before != DeviceIndex.UNKNOWN) {
            positions[before] = position;
        }
    }

    /** The position before which a device is put. */
    private int place(Device device) {
        int low = 0;
        int high = earlier.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (DeviceOrder.compare(earlier.device(middle), device) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isUpTo(Device last, Device device) {
        return device.id().compareTo(last.id()) <= 0;
    }

    @SuppressWarnings("ReferenceEquality") // a device that an edit left alone is the same object
    private static boolean isSame(Device one, Device other) {
        return one == other;
    }
}
