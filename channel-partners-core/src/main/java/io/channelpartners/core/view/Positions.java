package io.channelpartners.core.view;

import io.channelpartners.access.DeviceFilter;

/** The positions of some devices in the order of CP-34: those in a column, and of these the ones that a filter lets through. */
final class Positions {

    /** What {@link #next} answers when there is no further one. */
    static final int END = -1;

    private final DeviceIndex devices;
    private final Words words;
    private final DeviceFilter filter;
    private final boolean unfiltered;

    Positions(DeviceIndex devices, Words words, DeviceFilter filter) {
        this.devices = devices;
        this.words = words;
        this.filter = filter;
        this.unfiltered = filter.isNone();
    }

    /** Gets the first position at or after a given one. */
    int next(int from) {
        int at = from >>> 6;
        int end = BitColumn.words(devices.size());
        long rest = at < end ? word(at) & (-1L << from) : 0;
        while (true) {
            while (rest != 0) {
                int position = (at << 6) + Long.numberOfTrailingZeros(rest);
                if (unfiltered || filter.matches(devices.device(position))) {
                    return position;
                }
                rest &= rest - 1;
            }
            if (++at >= end) {
                return END;
            }
            rest = word(at);
        }
    }

    boolean has(int position) {
        return next(position) == position;
    }

    int count() {
        int count = 0;
        if (unfiltered) {
            for (int at = 0; at < BitColumn.words(devices.size()); at++) {
                count += Long.bitCount(word(at));
            }
            return count;
        }
        for (int position = next(0); position != END; position = next(position + 1)) {
            count++;
        }
        return count;
    }

    private long word(int at) {
        return words.word(at) & BitColumn.valid(devices.size(), at);
    }
}
