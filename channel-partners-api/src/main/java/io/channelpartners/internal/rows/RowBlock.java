package io.channelpartners.internal.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Some consecutive rows: keys and values in two parallel arrays. Immutable; generations of rows share the blocks that no edit touched.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class RowBlock<K extends Comparable<? super K>, V> {

    /** A larger block is split. */
    static final int MOST = 512;

    private final Object[] keys;
    private final Object[] values;

    /** Creates a block of keys, ascending, and their values; keeps the arrays. */
    RowBlock(Object[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    static <K extends Comparable<? super K>, V> RowBlock<K, V> empty() {
        return new RowBlock<>(new Object[0], new Object[0]);
    }

    int size() {
        return keys.length;
    }

    @SuppressWarnings("unchecked") // the arrays have what the edits put in
    K key(int at) {
        return (K) keys[at];
    }

    @SuppressWarnings("unchecked") // as above
    V value(int at) {
        return (V) values[at];
    }

    boolean hasAKeyTwice() {
        for (int at = 1; at < keys.length; at++) {
            if (keys[at].equals(keys[at - 1])) {
                return true;
            }
        }
        return false;
    }

    /** Finds a key, or, as {@code -position - 1}, where it belongs. */
    int position(K key) {
        int low = 0;
        int high = keys.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = key(middle).compareTo(key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }

    /** Returns this block with each given row inserted, replaced, or, if empty, removed; this one if nothing changes. */
    RowBlock<K, V> edited(List<Map.Entry<K, Optional<V>>> edits) {
        Object[] mergedKeys = new Object[keys.length + edits.size()];
        Object[] mergedValues = new Object[mergedKeys.length];
        int from = 0;
        int to = 0;
        boolean changed = false;
        for (Map.Entry<K, Optional<V>> edit : edits) {
            int at = position(edit.getKey());
            boolean present = at >= 0;
            int untouched = (present ? at : -at - 1) - from;
            System.arraycopy(keys, from, mergedKeys, to, untouched);
            System.arraycopy(values, from, mergedValues, to, untouched);
            from += untouched + (present ? 1 : 0);
            to += untouched;
            if (edit.getValue().isPresent()) {
                mergedKeys[to] = present ? keys[at] : edit.getKey();
                mergedValues[to++] = edit.getValue().get();
            }
            changed |= !(present ? Optional.of(values[at]) : Optional.empty()).equals(edit.getValue());
        }
        if (!changed) {
            return this;
        }
        int rest = keys.length - from;
        System.arraycopy(keys, from, mergedKeys, to, rest);
        System.arraycopy(values, from, mergedValues, to, rest);
        return new RowBlock<>(Arrays.copyOf(mergedKeys, to + rest), Arrays.copyOf(mergedValues, to + rest));
    }

    /** Returns the rows of this block and those of the next one together. */
    RowBlock<K, V> and(RowBlock<K, V> next) {
        Object[] bothKeys = Arrays.copyOf(keys, keys.length + next.keys.length);
        Object[] bothValues = Arrays.copyOf(values, bothKeys.length);
        System.arraycopy(next.keys, 0, bothKeys, keys.length, next.keys.length);
        System.arraycopy(next.values, 0, bothValues, keys.length, next.keys.length);
        return new RowBlock<>(bothKeys, bothValues);
    }

    /** Splits this block into blocks of half the largest size, if it is too large; an empty one into none. */
    List<RowBlock<K, V>> split() {
        if (keys.length == 0) {
            return List.of();
        }
        if (keys.length <= MOST) {
            return List.of(this);
        }
        List<RowBlock<K, V>> parts = new ArrayList<>();
        for (int from = 0; from < keys.length; from += MOST / 2) {
            int end = Math.min(keys.length, from + MOST / 2);
            parts.add(new RowBlock<>(Arrays.copyOfRange(keys, from, end), Arrays.copyOfRange(values, from, end)));
        }
        return parts;
    }
}
