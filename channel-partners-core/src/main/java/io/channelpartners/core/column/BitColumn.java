package io.channelpartners.core.column;

/** One bit per device, 64 to a word. Bits beyond the last device are 0. */
final class BitColumn implements DeviceSet {

    private final long[] words;

    private BitColumn(long[] words) {
        this.words = words;
    }

    static BitColumn empty(int size) {
        return new BitColumn(new long[DeviceSet.words(size)]);
    }

    /**
     * Returns this column over other devices; the bits of devices that it lacks are 0.
     *
     * @param positions the new position of each device, or {@link DeviceIndex#UNKNOWN}
     * @param size the number of devices in the new column
     */
    BitColumn moved(int[] positions, int size) {
        BitColumn moved = empty(size);
        for (int at = 0; at < words.length; at++) {
            for (long rest = words[at]; rest != 0; rest &= rest - 1) {
                int position = positions[(at << 6) + Long.numberOfTrailingZeros(rest)];
                if (position != DeviceIndex.UNKNOWN) {
                    moved.set(position);
                }
            }
        }
        return moved;
    }

    /** Call only while building the column. */
    void set(int position) {
        words[position >>> 6] |= 1L << position;
    }

    /** Call only while building the column. */
    void put(int position, boolean bit) {
        words[position >>> 6] &= ~(1L << position);
        words[position >>> 6] |= (bit ? 1L : 0L) << position;
    }

    /** Returns this column plus the complement of another, over a number of devices. */
    BitColumn orNot(BitColumn other, int size) {
        BitColumn either = copy();
        for (int at = 0; at < words.length; at++) {
            either.words[at] |= ~other.words[at] & DeviceSet.valid(size, at);
        }
        return either;
    }

    /** Returns a copy that may be changed. */
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
