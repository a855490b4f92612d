package io.channelpartners.core.column;

import java.util.Collection;

/** A column that is computed word by word, when it is read: 64 devices at a time. */
@FunctionalInterface
public interface Words {

    /** Gets a word; bits beyond the last device mean nothing. */
    long word(int at);

    /** Gets the number of words that hold a number of bits. */
    static int words(int size) {
        return (size + Long.SIZE - 1) >>> 6;
    }

    /** Gets the bits of a word that stand for a device. */
    static long valid(int size, int at) {
        int last = size - (at << 6);
        return last >= Long.SIZE ? -1L : (1L << last) - 1;
    }

    /** Counts the devices, of so many. */
    default int count(int size) {
        int count = 0;
        for (int at = 0; at < words(size); at++) {
            count += Long.bitCount(word(at) & valid(size, at));
        }
        return count;
    }

    /** Returns the devices that are in both. */
    default Words and(Words other) {
        return at -> word(at) & other.word(at);
    }

    /** Returns the devices that are in any of several: one loop, so that there may be any number of locations. */
    static Words any(Collection<? extends Words> several) {
        Words[] all = several.toArray(Words[]::new);
        return at -> {
            long word = 0;
            for (Words one : all) {
                word |= one.word(at);
            }
            return word;
        };
    }

    /** Returns the devices that are in one and not in the other. */
    default Words xor(Words other) {
        return at -> word(at) ^ other.word(at);
    }

    /** Returns the devices that are not in this one. */
    default Words not() {
        return at -> ~word(at);
    }

    /** Every device. */
    static Words all() {
        return at -> -1L;
    }

    /** No device. */
    static Words none() {
        return at -> 0L;
    }
}
