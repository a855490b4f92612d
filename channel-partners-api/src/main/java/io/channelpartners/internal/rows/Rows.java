package io.channelpartners.internal.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map sorted by its keys, in two parallel arrays. A look-up is a binary search. An edit copies the two arrays of
 * references, which takes microseconds for a few thousand rows; an edit that changes nothing returns the same rows.
 *
 * <p>Successive versions share keys and values, so comparing two of them mostly compares references.
 *
 * @param <K> the keys, whose order agrees with equals
 * @param <V> the values, whose equality decides whether an edit changes anything
 */
public final class Rows<K extends Comparable<? super K>, V> {

    private static final Rows<?, ?> EMPTY = new Rows<>(new Object[0], new Object[0]);

    private final Object[] keys;
    private final Object[] values;

    private Rows(Object[] keys, Object[] values) {
        this.keys = keys;
        this.values = values;
    }

    /** Obtains empty rows. */
    @SuppressWarnings("unchecked") // empty rows fit every type
    public static <K extends Comparable<? super K>, V> Rows<K, V> empty() {
        return (Rows<K, V>) EMPTY;
    }

    /** Obtains rows from a sorted map. */
    public static <K extends Comparable<? super K>, V> Rows<K, V> of(SortedMap<K, V> map) {
        return new Rows<>(map.keySet().toArray(), map.values().toArray());
    }

    /** Obtains rows from values that contain their keys. */
    public static <K extends Comparable<? super K>, V> Rows<K, V> of(Collection<V> values, Function<V, K> key) {
        Rows<K, V> none = empty();
        return none.withAll(values, key);
    }

    /** Gets the value of a key. */
    public Optional<V> get(K key) {
        int at = position(key);
        return at < 0 ? Optional.empty() : Optional.of(value(at));
    }

    /** Gets the value of a key; fails if there is none. */
    public V require(K key) {
        return get(key).orElseThrow(() -> new NoSuchElementException(key.toString()));
    }

    /** Checks if a key has a value. */
    public boolean has(K key) {
        return position(key) >= 0;
    }

    /** Gets the number of rows. */
    public int size() {
        return keys.length;
    }

    /** Gets the keys, ascending. */
    @SuppressWarnings("unchecked") // the arrays hold what the constructor's callers put in
    public List<K> keys() {
        return (List<K>) (List<?>) Collections.unmodifiableList(Arrays.asList(keys));
    }

    /** Gets the values in the order of their keys. */
    @SuppressWarnings("unchecked") // as above
    public List<V> values() {
        return (List<V>) (List<?>) Collections.unmodifiableList(Arrays.asList(values));
    }

    /** Returns these rows with one inserted or replaced. */
    public Rows<K, V> with(K key, V value) {
        int at = position(key);
        if (at < 0) {
            return new Rows<>(inserted(keys, -at - 1, key), inserted(values, -at - 1, value));
        }
        if (values[at].equals(value)) {
            return this;
        }
        Object[] replaced = values.clone();
        replaced[at] = value;
        return new Rows<>(keys, replaced);
    }

    /** Returns these rows with several inserted or replaced; of two values with the same key, the last one counts. */
    public Rows<K, V> withAll(Collection<V> added, Function<V, K> key) {
        TreeMap<K, Optional<V>> edits = new TreeMap<>();
        added.forEach(value -> edits.put(key.apply(value), Optional.of(value)));
        return edited(edits);
    }

    /** Returns the rows of some keys; ignores keys without a row. */
    public Rows<K, V> only(Collection<K> some) {
        TreeMap<K, V> found = new TreeMap<>();
        some.forEach(key -> get(key).ifPresent(value -> found.put(key, value)));
        return of(found);
    }

    /** Returns these rows without one. */
    public Rows<K, V> without(K key) {
        int at = position(key);
        return at < 0 ? this : new Rows<>(removed(keys, at), removed(values, at));
    }

    /** Returns these rows without several; ignores keys without a row. */
    public Rows<K, V> withoutAll(Collection<K> removed) {
        TreeMap<K, Optional<V>> edits = new TreeMap<>();
        for (K key : removed) {
            if (has(key)) {
                edits.put(key, Optional.empty());
            }
        }
        return edited(edits);
    }

    /** Returns these rows without those that meet a condition. */
    public Rows<K, V> withoutIf(BiPredicate<K, V> condition) {
        TreeMap<K, Optional<V>> edits = new TreeMap<>();
        for (int at = 0; at < keys.length; at++) {
            if (condition.test(key(at), value(at))) {
                edits.put(key(at), Optional.empty());
            }
        }
        return edited(edits);
    }

    /** Returns these rows with each given row inserted, replaced, or, if empty, removed. */
    public Rows<K, V> edited(SortedMap<K, Optional<V>> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        Object[] mergedKeys = new Object[keys.length + edits.size()];
        Object[] mergedValues = new Object[mergedKeys.length];
        int from = 0;
        int to = 0;
        boolean changed = false;
        for (var edit : edits.entrySet()) {
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
        return new Rows<>(Arrays.copyOf(mergedKeys, to + rest), Arrays.copyOf(mergedValues, to + rest));
    }

    /** Gets the keys of the values that meet a condition, ascending. */
    public List<K> keysWhere(Predicate<V> condition) {
        List<K> found = new ArrayList<>();
        for (int at = 0; at < keys.length; at++) {
            if (condition.test(value(at))) {
                found.add(key(at));
            }
        }
        return found;
    }

    /** Checks if both are the same object, so that nothing can differ. */
    @SuppressWarnings("ReferenceEquality") // a shortcut: equal rows that are not the same are walked through
    boolean isSameAs(Rows<?, ?> other) {
        return keys == other.keys && values == other.values;
    }

    /** Checks if a row is the same object in both: most are, and need no comparison. */
    @SuppressWarnings("ReferenceEquality") // a shortcut, as above
    boolean hasSameAt(int at, Rows<?, ?> other, int there) {
        return keys[at] == other.keys[there] && values[at] == other.values[there];
    }

    @SuppressWarnings("unchecked") // as above
    K key(int at) {
        return (K) keys[at];
    }

    @SuppressWarnings("unchecked") // as above
    V value(int at) {
        return (V) values[at];
    }

    private int position(K key) {
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

    private static Object[] inserted(Object[] array, int at, Object element) {
        Object[] copy = new Object[array.length + 1];
        System.arraycopy(array, 0, copy, 0, at);
        copy[at] = element;
        System.arraycopy(array, at, copy, at + 1, array.length - at);
        return copy;
    }

    private static Object[] removed(Object[] array, int at) {
        Object[] copy = new Object[array.length - 1];
        System.arraycopy(array, 0, copy, 0, at);
        System.arraycopy(array, at + 1, copy, at, copy.length - at);
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Rows<?, ?> rows
                        && Arrays.equals(keys, rows.keys)
                        && Arrays.equals(values, rows.values));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(keys) + Arrays.hashCode(values);
    }

    /** Returns the number of rows, never their content. */
    @Override
    public String toString() {
        return "Rows{" + size() + "}";
    }
}
