package io.channelpartners.core.view;

import java.util.function.IntPredicate;

/** One bit for each device, 64 to a word. Bits beyond the last device are 0. */
final class BitColumn implements Words {

    private final long[] words;

    private BitColumn(long[] words) {
        this.words = words;
    }

    /** Obtains a column with a bit for each position that meets a condition. */
    static BitColumn of(int size, IntPredicate condition) {
        BitColumn column = empty(size);
        for (int position = 0; position < size; position++) {
            if (condition.test(position)) {
                column.set(position);
            }
        }
        return column;
    }

    static BitColumn empty(int size) {
        return new BitColumn(new long[words(size)]);
    }

    /** Gets the number of words that hold a number of bits. */
    static int words(int size) {
        return (size + Long.SIZE - 1) >>> 6;
    }

    /** Gets the bits of a word that stand for a device. */
    static long valid(int size, int at) {
        int last = size - (at << 6);
        return last >= Long.SIZE ? -1L : (1L << last) - 1;
    }

    /** Returns this column over other devices, each at its position here or, where that is unknown, given what counts. */
    BitColumn over(int[] positions, boolean unknown) {
        return of(positions.length, at -> positions[at] == DeviceIndex.UNKNOWN ? unknown : get(positions[at]));
    }

    /** Only while the column is being built. */
    void set(int position) {
        words[position >>> 6] |= 1L << position;
    }

    /** Only while the column is being built. */
    void put(int position, boolean bit) {
        words[position >>> 6] &= ~(1L << position);
        words[position >>> 6] |= (bit ? 1L : 0L) << position;
    }

    /** Returns a column to build on. */
    BitColumn copy() {
        return new BitColumn(words.clone());
    }

    boolean isEmpty() {
        for (long word : words) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    boolean get(int position) {
        return ((words[position >>> 6] >>> position) & 1) != 0;
    }

    @Override
    public long word(int at) {
        return words[at];
    }
}
