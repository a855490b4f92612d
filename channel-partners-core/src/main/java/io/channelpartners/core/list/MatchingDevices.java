package io.channelpartners.core.list;

import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.DeviceSet;
import io.channelpartners.list.DeviceFilter;

/** The devices of a set that pass a filter, by position, in the order of CP-34. */
public final class MatchingDevices {

    /** Ends a walk. */
    static final int END = -1;

    private final DeviceIndex devices;
    private final DeviceSet set;
    private final DeviceFilter filter;
    private final boolean unfiltered;

    /** Creates the matches of a set and a filter. */
    public MatchingDevices(DeviceIndex devices, DeviceSet set, DeviceFilter filter) {
        this.devices = devices;
        this.set = set;
        this.filter = filter;
        this.unfiltered = filter.isNone();
    }

    /** Begins a walk at a position. */
    Walk from(int position) {
        return new Walk(position);
    }

    boolean contains(int position) {
        return from(position).next() == position;
    }

    boolean isEmpty() {
        return from(0).next() == END;
    }

    int count() {
        if (unfiltered) {
            return set.count(devices.size());
        }
        int count = 0;
        for (Walk walk = from(0); walk.next() != END; ) {
            count++;
        }
        return count;
    }

    /** A walk over the positions, ascending; for one thread. */
    final class Walk {

        private final int end = DeviceSet.words(devices.size());
        private int at;
        private long rest; // of the word at that place

        private Walk(int from) {
            at = from >>> 6;
            rest = at < end ? word() & -1L << from : 0;
        }

        /** Gets the next position, or {@link #END}. */
        int next() {
            while (true) {
                for (; rest != 0; rest &= rest - 1) {
                    int position = (at << 6) + Long.numberOfTrailingZeros(rest);
                    if (unfiltered || filter.matches(devices.device(position))) {
                        rest &= rest - 1;
                        return position;
                    }
                }
                if (at + 1 >= end) {
                    return END;
                }
                at++;
                rest = word();
            }
        }

        private long word() {
            return set.word(at) & DeviceSet.valid(devices.size(), at);
        }
    }
}
