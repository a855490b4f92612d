package io.channelpartners.internal.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map sorted by its keys, in blocks of some hundred rows. A look-up is a binary search. An edit copies the blocks that it
 * touches and the list of blocks; an edit that changes nothing returns the same rows.
 *
 * <p>Generations share blocks, keys and values, so comparing two of them mostly compares references.
 *
 * @param <K> the keys, whose order agrees with equals
 * @param <V> the values, whose equality decides whether an edit changes anything
 */
public final class Rows<K extends Comparable<? super K>, V> {

    private static final Rows<?, ?> EMPTY = new Rows<>(List.of());

    private final List<RowBlock<K, V>> blocks; // none is empty
    private final int[] starts; // of each block, and the number of rows

    private Rows(List<RowBlock<K, V>> blocks) {
        this.blocks = blocks;
        this.starts = new int[blocks.size() + 1];
        for (int block = 0; block < blocks.size(); block++) {
            starts[block + 1] = starts[block] + blocks.get(block).size();
        }
    }

    /** Obtains empty rows. */
    @SuppressWarnings("unchecked") // empty rows fit every type
    public static <K extends Comparable<? super K>, V> Rows<K, V> empty() {
        return (Rows<K, V>) EMPTY;
    }

    /** Obtains rows from a map in any order; one in the order of the keys takes the least time. */
    public static <K extends Comparable<? super K>, V> Rows<K, V> of(Map<K, V> map) {
        List<Map.Entry<K, V>> sorted = new ArrayList<>(map.entrySet());
        sorted.sort(Map.Entry.comparingByKey());
        Object[] keys = new Object[sorted.size()];
        Object[] values = new Object[keys.length];
        int at = 0;
        for (Map.Entry<K, V> row : sorted) {
            keys[at] = row.getKey();
            values[at++] = row.getValue();
        }
        RowBlock<K, V> all = new RowBlock<>(keys, values);
        return inBlocks(all);
    }

    /**
     * Obtains rows from values that contain their keys, in any order; values in the order of their keys take the least time. Of two
     * values with the same key, the last one counts.
     */
    public static <K extends Comparable<? super K>, V> Rows<K, V> of(Collection<V> values, Function<V, K> key) {
        List<V> sorted = new ArrayList<>(values);
        sorted.sort(Comparator.comparing(key));
        RowBlock<K, V> all = new RowBlock<>(sorted.stream().map(key).toArray(), sorted.toArray());
        Rows<K, V> none = empty();
        return all.hasAKeyTwice() ? none.withAll(values, key) : inBlocks(all);
    }

    private static <K extends Comparable<? super K>, V> Rows<K, V> inBlocks(RowBlock<K, V> all) {
        List<RowBlock<K, V>> blocks = all.split();
        return blocks.isEmpty() ? empty() : new Rows<>(List.copyOf(blocks));
    }

    /** Gets the value of a key. */
    public Optional<V> get(K key) {
        int block = blockOf(key);
        if (block == blocks.size()) {
            return Optional.empty();
        }
        int at = blocks.get(block).position(key);
        return at < 0 ? Optional.empty() : Optional.of(blocks.get(block).value(at));
    }

    /** Gets the value of a key; fails if there is none. */
    public V require(K key) {
        return get(key).orElseThrow(() -> new NoSuchElementException(key.toString()));
    }

    /** Checks if a key has a value. */
    public boolean has(K key) {
        return get(key).isPresent();
    }

    /** Gets the number of rows. */
    public int size() {
        return starts[blocks.size()];
    }

    /** Gets the keys, ascending. */
    public List<K> keys() {
        return new RowList<>(this) {
            @Override
            K element(int block, int at) {
                return blocks.get(block).key(at);
            }
        };
    }

    /** Gets the values in the order of their keys. */
    public List<V> values() {
        return new RowList<>(this) {
            @Override
            V element(int block, int at) {
                return blocks.get(block).value(at);
            }
        };
    }

    /** Returns these rows with one inserted or replaced. */
    public Rows<K, V> with(K key, V value) {
        return edited(new TreeMap<>(Map.of(key, Optional.of(value))));
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
        return edited(new TreeMap<>(Map.of(key, Optional.empty())));
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
        for (RowCursor<K, V> row = cursor(); row.isThere(); row.next()) {
            if (condition.test(row.key(), row.value())) {
                edits.put(row.key(), Optional.empty());
            }
        }
        return edited(edits);
    }

    /** Returns these rows with each given row inserted, replaced, or, if empty, removed. */
    public Rows<K, V> edited(SortedMap<K, Optional<V>> edits) {
        if (edits.isEmpty()) {
            return this;
        }
        if (blocks.isEmpty()) {
            RowBlock<K, V> none = RowBlock.empty();
            List<RowBlock<K, V>> made =
                    none.edited(List.copyOf(edits.entrySet())).split();
            return made.isEmpty() ? this : new Rows<>(List.copyOf(made));
        }
        RowBlocks<K, V> edited = new RowBlocks<>(blocks);
        List<Map.Entry<K, Optional<V>>> ofOneBlock = new ArrayList<>();
        int block = 0;
        for (Map.Entry<K, Optional<V>> edit : edits.entrySet()) {
            int next = blockOf(edit.getKey());
            if (next != block && !ofOneBlock.isEmpty()) {
                edited.edit(block, ofOneBlock);
                ofOneBlock.clear();
            }
            block = next;
            ofOneBlock.add(edit);
        }
        edited.edit(block, ofOneBlock);
        return edited.isChanged() ? new Rows<>(edited.all()) : this;
    }

    /** Gets the keys that other rows lack, ascending; walks through both. */
    public List<K> keysMissingIn(Rows<K, ?> other) {
        List<K> missing = new ArrayList<>();
        RowCursor<K, ?> theirs = other.cursor();
        for (RowCursor<K, V> row = cursor(); row.isThere(); row.next()) {
            if (!theirs.seek(row.key())) {
                missing.add(row.key());
            }
        }
        return missing;
    }

    /** Gets the keys of the values that meet a condition, ascending. */
    public List<K> keysWhere(Predicate<V> condition) {
        List<K> found = new ArrayList<>();
        for (RowCursor<K, V> row = cursor(); row.isThere(); row.next()) {
            if (condition.test(row.value())) {
                found.add(row.key());
            }
        }
        return found;
    }

    RowCursor<K, V> cursor() {
        return new RowCursor<>(blocks);
    }

    int blocks() {
        return blocks.size();
    }

    /** Gets the index of the first row of a block; for the number of blocks, the number of rows. */
    int start(int block) {
        return starts[block];
    }

    /** Finds the block of a row by its index. */
    int blockAt(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }

    /** Finds the block to which a key belongs: the last one that begins at or before it, else the first. */
    private int blockOf(K key) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).key(0).compareTo(key) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Rows<?, ?> rows && size() == rows.size() && hasSameRows(rows));
    }

    @SuppressWarnings("unchecked") // keys and values are only compared by equals
    private boolean hasSameRows(Rows<?, ?> other) {
        RowCursor<K, V> mine = cursor();
        RowCursor<K, V> theirs = ((Rows<K, V>) other).cursor();
        for (mine.skipCommon(theirs); mine.isThere(); mine.skipCommon(theirs)) {
            if (!mine.isSameAs(theirs)
                    && !(mine.key().equals(theirs.key()) && mine.value().equals(theirs.value()))) {
                return false;
            }
            mine.next();
            theirs.next();
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * keys().hashCode() + values().hashCode();
    }

    /** Returns the number of rows, never their content. */
    @Override
    public String toString() {
        return "Rows{" + size() + "}";
    }
}
