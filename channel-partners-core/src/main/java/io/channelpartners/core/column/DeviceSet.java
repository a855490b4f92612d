package io.channelpartners.core.column;

import java.util.Collection;

/** A set of devices, read word by word: 64 devices at a time. Derived sets are computed as they are read. */
@FunctionalInterface
public interface DeviceSet {

    /** Gets a word; bits beyond the last device are undefined. */
    long word(int at);

    /** Returns the number of words that hold a number of bits. */
    static int words(int size) {
        return (size + Long.SIZE - 1) >>> 6;
    }

    /** Returns a mask of the bits of a word that stand for devices. */
    static long valid(int size, int at) {
        int last = size - (at << 6);
        return last >= Long.SIZE ? -1L : (1L << last) - 1;
    }

    /** Counts the devices in the set, given how many there are. */
    default int count(int size) {
        int count = 0;
        for (int at = 0; at < words(size); at++) {
            count += Long.bitCount(word(at) & valid(size, at));
        }
        return count;
    }

    /** Returns the intersection with another set. */
    default DeviceSet and(DeviceSet other) {
        return at -> word(at) & other.word(at);
    }

    /** Returns the union of any number of sets; one loop, so that no number of locations overflows the stack. */
    static DeviceSet any(Collection<? extends DeviceSet> several) {
        DeviceSet[] all = several.toArray(DeviceSet[]::new);
        return at -> {
            long word = 0;
            for (DeviceSet one : all) {
                word |= one.word(at);
            }
            return word;
        };
    }

    /** Returns the devices that are in exactly one of two sets. */
    default DeviceSet xor(DeviceSet other) {
        return at -> word(at) ^ other.word(at);
    }

    /** Returns the complement. */
    default DeviceSet not() {
        return at -> ~word(at);
    }

    /** Returns the set of all devices. */
    static DeviceSet all() {
        return at -> -1L;
    }

    /** Returns the empty set. */
    static DeviceSet none() {
        return at -> 0L;
    }
}
