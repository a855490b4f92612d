package io.channelpartners.internal.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The blocks of rows while they are edited, by ascending block. For one thread.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class RowBlocks<K extends Comparable<? super K>, V> {

    /** A smaller block joins the one before it, so that many removals leave no crumbs. */
    private static final int FEWEST = RowBlock.MOST / 8;

    private final List<RowBlock<K, V>> before;
    private final List<RowBlock<K, V>> edited;
    private int next; // the first block that was not copied yet
    private boolean isChanged;

    RowBlocks(List<RowBlock<K, V>> before) {
        this.before = before;
        this.edited = new ArrayList<>(before.size() + 1);
    }

    /** Edits a block; all before it stay as they are, unless they were edited. */
    @SuppressWarnings("ReferenceEquality") // a block that no edit changes is the same object
    void edit(int block, List<Map.Entry<K, Optional<V>>> edits) {
        edited.addAll(before.subList(next, block));
        next = block + 1;
        RowBlock<K, V> after = before.get(block).edited(edits);
        isChanged |= after != before.get(block);
        if (after.size() < FEWEST && !edited.isEmpty()) {
            after = edited.remove(edited.size() - 1).and(after);
        }
        edited.addAll(after.split());
    }

    boolean isChanged() {
        return isChanged;
    }

    /** Gets all blocks, with those after the last edited one. */
    List<RowBlock<K, V>> all() {
        edited.addAll(before.subList(next, before.size()));
        return List.copyOf(edited);
    }
}
