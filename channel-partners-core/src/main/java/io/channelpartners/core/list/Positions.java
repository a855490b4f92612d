package io.channelpartners.core.list;

import io.channelpartners.core.column.DeviceIndex;
import io.channelpartners.core.column.Words;
import io.channelpartners.list.DeviceFilter;

/** The positions of some devices in the order of CP-34: those in a column, and of these the ones that a filter lets through. */
public final class Positions {

    /** What {@link #next} answers when there is no further one. */
    static final int END = -1;

    private final DeviceIndex devices;
    private final Words words;
    private final DeviceFilter filter;
    private final boolean unfiltered;

    public Positions(DeviceIndex devices, Words words, DeviceFilter filter) {
        this.devices = devices;
        this.words = words;
        this.filter = filter;
        this.unfiltered = filter.isNone();
    }

    /** Gets the first position at or after a given one. */
    int next(int from) {
        int[] first = {END};
        next(from, first);
        return first[0];
    }

    /** Gets the first positions at or after a given one, as many as there is room for, and returns how many. */
    int next(int from, int[] found) {
        int size = 0;
        int end = Words.words(devices.size());
        long notBefore = -1L << from;
        for (int at = from >>> 6; at < end; at++, notBefore = -1L) {
            for (long rest = word(at) & notBefore; rest != 0; rest &= rest - 1) {
                int position = (at << 6) + Long.numberOfTrailingZeros(rest);
                if (unfiltered || filter.matches(devices.device(position))) {
                    found[size++] = position;
                    if (size == found.length) {
                        return size;
                    }
                }
            }
        }
        return size;
    }

    boolean has(int position) {
        return next(position) == position;
    }

    int count() {
        if (unfiltered) {
            return words.count(devices.size());
        }
        int count = 0;
        for (int position = next(0); position != END; position = next(position + 1)) {
            count++;
        }
        return count;
    }

    private long word(int at) {
        return words.word(at) & Words.valid(devices.size(), at);
    }
}
