package io.channelpartners.internal.rows;

import java.util.List;

/**
 * A place among rows, to walk through them in order. For one thread.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class RowCursor<K extends Comparable<? super K>, V> {

    private final List<RowBlock<K, V>> blocks;
    private int block;
    private int at;

    RowCursor(List<RowBlock<K, V>> blocks) {
        this.blocks = blocks;
    }

    /** Checks if there is a row at this place. */
    boolean isThere() {
        return block < blocks.size();
    }

    K key() {
        return blocks.get(block).key(at);
    }

    V value() {
        return blocks.get(block).value(at);
    }

    void next() {
        at++;
        if (at == blocks.get(block).size()) {
            block++;
            at = 0;
        }
    }

    /** Goes to a key, if it is at this place or later, else to the first key after it; returns whether the key is there. */
    @SuppressWarnings("ReferenceEquality") // a shortcut: most keys are the same object in both rows
    boolean seek(K sought) {
        while (isThere()) {
            K here = key();
            int order = here == sought ? 0 : here.compareTo(sought);
            if (order >= 0) {
                return order == 0;
            }
            next();
        }
        return false;
    }

    /** Checks if key and value are the same objects at both places: most are, and need no comparison. */
    @SuppressWarnings("ReferenceEquality") // a shortcut: rows that are not the same are compared
    boolean isSameAs(RowCursor<K, V> other) {
        return key() == other.key() && value() == other.value();
    }

    /** Goes past the blocks that both have here in common, in which nothing can differ. */
    @SuppressWarnings("ReferenceEquality") // a shortcut, as above
    void skipCommon(RowCursor<K, V> other) {
        while (at == 0
                && other.at == 0
                && isThere()
                && other.isThere()
                && blocks.get(block) == other.blocks.get(other.block)) {
            block++;
            other.block++;
        }
    }
}
