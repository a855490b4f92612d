package io.channelpartners.core.column;

import io.channelpartners.device.Device;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The order of CP-34, derived from that of an earlier state: devices that an edit left alone keep their order, and only the others
 * are sorted and merged in. After an edit of few devices this costs little more than a copy.
 */
final class IncrementalOrder {

    private final DeviceIndex earlier;
    private final BitColumn gone;
    private final List<Device> arrived = new ArrayList<>();
    private final Device[] sorted;
    private final int[] positions;

    private IncrementalOrder(DeviceIndex earlier, int size) {
        this.earlier = earlier;
        this.gone = BitColumn.empty(earlier.size());
        this.sorted = new Device[size];
        this.positions = new int[earlier.size()];
        Arrays.fill(positions, DeviceIndex.UNKNOWN);
    }

    /**
     * Sorts devices.
     *
     * @param devices the devices, by ID
     * @param before the devices of the earlier state, by ID
     * @param earlier the devices of the earlier state, in the order of CP-34
     */
    static IncrementalOrder of(List<Device> devices, List<Device> before, DeviceIndex earlier) {
        IncrementalOrder order = new IncrementalOrder(earlier, devices.size());
        order.compare(devices, before);
        order.merge();
        return order;
    }

    /** Gets the sorted devices. */
    Device[] sorted() {
        return sorted;
    }

    /** Gets the new position of each device of the earlier state, in its old order; {@link DeviceIndex#UNKNOWN} if it is gone. */
    int[] positions() {
        return positions;
    }

    /** Gets the devices that are new or changed. */
    List<Device> arrived() {
        return arrived;
    }

    /** Finds the devices that are gone and those that arrived; a changed device does both. */
    private void compare(List<Device> devices, List<Device> before) {
        int at = 0;
        for (Device device : devices) {
            while (at < before.size() && !isSame(before.get(at), device) && isUpTo(device, before.get(at))) {
                leave(before.get(at++));
            }
            if (at < before.size() && isSame(before.get(at), device)) {
                at++;
            } else {
                arrived.add(device);
            }
        }
        for (; at < before.size(); at++) {
            leave(before.get(at));
        }
    }

    private void leave(Device device) {
        gone.set(earlier.position(device.id()));
    }

    private void merge() {
        int position = 0;
        int to = 0;
        for (Device device : DeviceOrder.sorted(arrived)) {
            int place = place(device);
            to = copy(position, place, to);
            position = place;
            put(device, earlier.position(device.id()), to++);
        }
        copy(position, earlier.size(), to);
    }

    /** Copies the devices in a range that stayed; returns the new end. */
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

    /** Finds the position before which a device belongs. */
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
