package io.channelpartners.core.column;

import io.channelpartners.change.RowChange;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceRegister;
import io.channelpartners.problem.TextRefused;
import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The devices at positions, which their columns share, with a hash table from device ID to position. The table uses open addressing with
 * linear probing and is at most half full: a look-up takes a hash, which the ID caches, and usually one comparison; it allocates nothing.
 * Each device takes 12 to 20 bytes.
 *
 * <p>Positions are in the order of CP-34 at first. A device that is renamed later keeps its position, so that no column moves and the table
 * stays; only the order changes.
 */
public final class DeviceIndex {

    /** The position of an unknown device. */
    public static final int UNKNOWN = -1;

    /** A renamed device leaves a run in two, and divides another one in two. */
    private static final int RUNS_PER_CHANGE = 3;

    /** An order may have so many runs, and one more for each word of a column over its devices. */
    private static final int FEW_RUNS = 64;

    private final DeviceId[] ids; // so that a look-up need not load the device
    private final int[] slots; // position + 1; 0 if free
    private final DeviceBlocks devices;
    private final PositionRuns order;
    private final FoldedNames names;

    private DeviceIndex(DeviceId[] ids, int[] slots, DeviceBlocks devices, PositionRuns order, FoldedNames names) {
        this.ids = ids;
        this.slots = slots;
        this.devices = devices;
        this.order = order;
        this.names = names;
    }

    /** Obtains the index of sorted devices. */
    static DeviceIndex of(Device[] sorted) {
        DeviceBlocks devices = DeviceBlocks.of(sorted);
        return of(sorted, devices, FoldedNames.of(devices));
    }

    /** Obtains the index of sorted devices, with the names of this one that stay the same. */
    DeviceIndex next(Device[] sorted) {
        DeviceBlocks devices = DeviceBlocks.of(sorted);
        return of(sorted, devices, names.next(devices));
    }

    private static DeviceIndex of(Device[] devices, DeviceBlocks blocks, FoldedNames names) {
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
        return new DeviceIndex(ids, slots, blocks, PositionRuns.of(devices.length), names);
    }

    /**
     * Checks if devices keep their positions in a change: if none comes or goes, and few change. After many, all are put in order anew, so
     * that runs stay few.
     */
    boolean keepsPositions(Collection<RowChange<Device>> changes) {
        return order.count() + RUNS_PER_CHANGE * changes.size() <= FEW_RUNS + size() / Long.SIZE
                && changes.stream()
                        .allMatch(row -> row.before().isPresent() && row.after().isPresent());
    }

    /** Returns this index after devices changed that keep their positions. */
    DeviceIndex changed(Collection<RowChange<Device>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        DeviceBlocks after = devices;
        for (RowChange<Device> change : changes) {
            Device device = change.after().orElseThrow();
            after = after.with(position(device.id()), device);
        }
        return new DeviceIndex(ids, slots, after, ordered(changes, after), names.next(after));
    }

    /** Returns the order after devices were renamed: all leave their places before the first gets a new one. */
    private PositionRuns ordered(Collection<RowChange<Device>> changes, DeviceBlocks after) {
        List<Device> renamed = changes.stream()
                .filter(change ->
                        !change.before().map(Device::name).equals(change.after().map(Device::name)))
                .map(change -> change.after().orElseThrow())
                .toList();
        PositionRuns runs = order;
        for (Device device : renamed) {
            int position = position(device.id());
            runs = runs.without(position, isAfter(devices, devices.get(position)));
        }
        for (Device device : renamed) {
            runs = runs.with(position(device.id()), isAfter(after, device));
        }
        return runs;
    }

    private static IntPredicate isAfter(DeviceBlocks devices, Device device) {
        Predicate<Device> isAfter = DeviceOrder.isAfter(device);
        return position -> isAfter.test(devices.get(position));
    }

    /**
     * Returns this index with the objects of a state of equal devices. If that state was loaded again, its objects are new, and those of the
     * earlier one can be freed; after an edit, all are here already. Three devices suffice to tell the two apart.
     */
    DeviceIndex sharing(DeviceRegister equal) {
        if (size() == 0 || IntStream.of(0, size() / 2, size() - 1).allMatch(position -> isShared(position, equal))) {
            return this;
        }
        DeviceId[] loadedIds = new DeviceId[ids.length];
        Device[] loaded = new Device[ids.length];
        for (Device device : equal.all()) {
            int position = position(device.id());
            loadedIds[position] = device.id();
            loaded[position] = device;
        }
        DeviceBlocks blocks = DeviceBlocks.of(loaded);
        return new DeviceIndex(loadedIds, slots, blocks, order, names.next(blocks));
    }

    @SuppressWarnings("ReferenceEquality") // about the object, as said there
    private boolean isShared(int position, DeviceRegister equal) {
        return equal.find(ids[position]).orElseThrow() == devices.get(position);
    }

    /** Checks if both have the same devices by ID, each at the same position. */
    @SuppressWarnings("ReferenceEquality") // the table of an index whose devices changed is the same object
    boolean hasPositionsOf(DeviceIndex other) {
        return slots == other.slots;
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
        return devices.get(position);
    }

    /** Gets the positions in the order of CP-34. */
    public PositionRuns order() {
        return order;
    }

    /** Finds the run of {@link #order} that has a position. */
    public int run(int position) {
        return order.count() == 1 ? 0 : order.run(isAfter(devices, devices.get(position)));
    }

    /** Gets the names to search. */
    public FoldedNames names() {
        return names;
    }

    public int size() {
        return ids.length;
    }

    private static int first(DeviceId id, int[] slots) {
        int hash = id.hashCode() * 0x9E3779B9; // spreads the low bits, in which hashes of strings differ little
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }
}
