package io.channelpartners.core.view;

import java.util.Collection;

/** A column that is computed word by word, when it is read: 64 devices at a time. */
@FunctionalInterface
interface Words {

    /** Gets a word; bits beyond the last device mean nothing. */
    long word(int at);

    /** Counts the devices, of so many. */
    default int count(int size) {
        int count = 0;
        for (int at = 0; at < BitColumn.words(size); at++) {
            count += Long.bitCount(word(at) & BitColumn.valid(size, at));
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
