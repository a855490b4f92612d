package io.channelpartners.core.list;

import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.DeviceSet;
import io.channelpartners.core.column.FoldedNames;
import io.channelpartners.core.column.PositionRuns;
import io.channelpartners.list.DeviceFilter;
import java.util.Optional;

/** The devices of a set that pass a filter, in the order of CP-34. */
public final class MatchingDevices {

    /** Ends a walk. */
    static final int END = -1;

    private final DeviceIndex devices;
    private final DeviceSet set;
    private final Optional<String> name; // what the folded name must have
    private final DeviceFilter others; // what else is asked, device by device

    /** Creates the matches of a set and a filter. */
    public MatchingDevices(DeviceIndex devices, DeviceSet set, DeviceFilter filter) {
        this.devices = devices;
        this.set = set;
        this.name = filter.foldedText().filter(text -> !filter.isAnywhere());
        this.others = name.isEmpty()
                ? filter
                : filter.group().map(DeviceFilter.none()::inGroup).orElseGet(DeviceFilter::none);
    }

    /** Begins a walk with the first device. */
    Walk walk() {
        return new Walk(devices.order(), -1, 0, 0);
    }

    /** Begins a walk after the device at a position. */
    Walk walkAfter(int position) {
        PositionRuns order = devices.order();
        int run = devices.run(position);
        return new Walk(order, run, position + 1, order.end(run));
    }

    boolean contains(int position) {
        return ((named().word(position >>> 6) >>> position) & 1) != 0 && passes(position);
    }

    boolean isEmpty() {
        return walk().next() == END;
    }

    int count() {
        if (others.isNone()) {
            return named().count(devices.size());
        }
        Walk walk = walk();
        int count = 0;
        while (walk.next() != END) {
            count++;
        }
        return count;
    }

    /** Gets the devices of the set whose names match; for one thread. */
    private DeviceSet named() {
        if (name.isEmpty()) {
            return set;
        }
        FoldedNames.Search search = devices.names().search(name.get());
        return at -> {
            long word = set.word(at);
            return word == 0 ? word : word & search.word(at);
        };
    }

    private boolean passes(int position) {
        return others.isNone() || others.matches(devices.device(position));
    }

    /** A walk over the positions, run by run; for one thread. */
    final class Walk {

        private final PositionRuns order;
        private final DeviceSet found = named();
        private int run;
        private int next; // the position from which on the run is still to be read
        private int end; // of the run
        private int at; // the word read last
        private long rest; // of it

        private Walk(PositionRuns order, int run, int next, int end) {
            this.order = order;
            this.run = run;
            this.next = next;
            this.end = end;
        }

        /** Gets the next position, or {@link #END}. */
        int next() {
            while (true) {
                for (; rest != 0; rest &= rest - 1) {
                    int position = (at << 6) + Long.numberOfTrailingZeros(rest);
                    if (passes(position)) {
                        rest &= rest - 1;
                        return position;
                    }
                }
                if (next >= end) {
                    if (run + 1 >= order.count()) {
                        return END;
                    }
                    run++;
                    next = order.first(run);
                    end = order.end(run);
                }
                at = next >>> 6;
                rest = found.word(at) & -1L << next & DeviceSet.valid(end, at);
                next = (at + 1) << 6;
            }
        }
    }
}
