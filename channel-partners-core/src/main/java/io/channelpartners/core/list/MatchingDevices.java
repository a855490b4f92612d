package io.channelpartners.core.list;

import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.DeviceSet;
import io.channelpartners.core.column.FoldedNames;
import io.channelpartners.list.DeviceFilter;
import java.util.Optional;

/** The devices of a set that pass a filter, by position, in the order of CP-34. */
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
        if (name.isEmpty() && others.isNone()) {
            return set.count(devices.size());
        }
        Walk walk = from(0);
        int count = 0;
        while (walk.next() != END) {
            count++;
        }
        return count;
    }

    /** A walk over the positions, ascending; for one thread. */
    final class Walk {

        private final int end = DeviceSet.words(devices.size());
        private final Optional<FoldedNames.Search> named = name.map(devices.names()::search);
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
                    if (others.isNone() || others.matches(devices.device(position))) {
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
            long word = set.word(at) & DeviceSet.valid(devices.size(), at);
            return word == 0 || named.isEmpty() ? word : word & named.get().word(at);
        }
    }
}
