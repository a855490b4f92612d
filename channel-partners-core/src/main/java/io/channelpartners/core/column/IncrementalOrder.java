package io.channelpartners.core.column;

import io.channelpartners.change.RowChange;
import io.channelpartners.device.Device;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The order of CP-34, derived from that of an earlier state: devices that an edit left alone keep their order, and only the others
 * are sorted and merged in. After an edit of few devices this costs little more than a copy.
 */
final class IncrementalOrder {

    private final DeviceIndex earlier;
    private final int[] ordered; // the earlier positions
    private final BitColumn gone;
    private final List<Device> arrived;
    private final Device[] sorted;
    private final int[] positions;

    private IncrementalOrder(DeviceIndex earlier, List<Device> arrived, int size) {
        this.earlier = earlier;
        this.ordered = earlier.order().all();
        this.gone = BitColumn.empty(earlier.size());
        this.arrived = arrived;
        this.sorted = new Device[size];
        this.positions = new int[earlier.size()];
        Arrays.fill(positions, DeviceIndex.UNKNOWN);
    }

    /**
     * Sorts devices.
     *
     * @param changes the rows in which they differ from those of an earlier state
     */
    static IncrementalOrder of(Collection<RowChange<Device>> changes, DeviceIndex earlier) {
        List<Device> arrived =
                changes.stream().flatMap(row -> row.after().stream()).toList();
        List<Device> left =
                changes.stream().flatMap(row -> row.before().stream()).toList();
        IncrementalOrder order = new IncrementalOrder(earlier, arrived, earlier.size() - left.size() + arrived.size());
        left.forEach(device -> order.gone.set(earlier.position(device.id())));
        order.merge();
        return order;
    }

    /** Gets the sorted devices. */
    Device[] sorted() {
        return sorted;
    }

    /** Gets the new position of each device of the earlier state, by its old one; {@link DeviceIndex#UNKNOWN} if it is gone. */
    int[] positions() {
        return positions;
    }

    /** Gets the devices that are new or changed. */
    List<Device> arrived() {
        return arrived;
    }

    private void merge() {
        int from = 0;
        int to = 0;
        for (Device device : DeviceOrder.sorted(arrived)) {
            int place = place(device);
            to = copy(from, place, to);
            from = place;
            put(device, earlier.position(device.id()), to++);
        }
        copy(from, ordered.length, to);
    }

    /** Copies the devices in a range that stayed; returns the new end. */
    private int copy(int from, int end, int filled) {
        int to = filled;
        for (int place = from; place < end; place++) {
            int position = ordered[place];
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

    /** Finds the place in the earlier order before which a device belongs. */
    private int place(Device device) {
        Predicate<Device> isAfter = DeviceOrder.isAfter(device);
        int low = 0;
        int high = ordered.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isAfter.test(earlier.device(ordered[middle]))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
