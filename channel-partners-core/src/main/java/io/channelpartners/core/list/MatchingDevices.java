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
        return new Walk(devices.order());
    }

    /** Begins a walk after the device at a position. */
    Walk walkAfter(int position) {
        return new Walk(devices.order(), devices.run(position), position + 1);
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
        Walk walk = new Walk(PositionRuns.of(devices.size())); // in any order
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
        private int end; // of the run
        private int at;
        private long rest; // of the word at that place

        private Walk(PositionRuns order) {
            this.order = order;
            if (order.count() > 0) {
                begin(0, order.first(0));
            }
        }

        private Walk(PositionRuns order, int run, int from) {
            this.order = order;
            begin(run, from);
        }

        private void begin(int next, int from) {
            run = next;
            end = order.end(run);
            at = from >>> 6;
            rest = from < end ? word() & -1L << from : 0;
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
                if ((at + 1) << 6 < end) {
                    at++;
                    rest = word();
                } else if (run + 1 < order.count()) {
                    begin(run + 1, order.first(run + 1));
                } else {
                    return END;
                }
            }
        }

        private long word() {
            return found.word(at) & DeviceSet.valid(end, at);
        }
    }
}
