package io.channelpartners.internal.rows;

import java.util.Optional;

/** Compares two versions of rows and reports each row that differs, by ascending key. */
public final class RowDifference {

    /**
     * Receives the rows that differ; absent rows are empty.
     *
     * @param <K> the keys
     * @param <V> the values
     */
    @FunctionalInterface
    public interface Visitor<K, V> {
        /** Receives a row that differs. */
        void visit(K key, Optional<V> before, Optional<V> after);
    }

    private RowDifference() {}

    /** Reports each row that differs between two versions; passes over the blocks that they have in common. */
    @SuppressWarnings("ReferenceEquality") // a shortcut: most edits leave most kinds of rows alone
    public static <K extends Comparable<? super K>, V> void walk(
            Rows<K, V> before, Rows<K, V> after, Visitor<? super K, V> visitor) {
        if (before == after) {
            return;
        }
        RowCursor<K, V> was = before.cursor();
        RowCursor<K, V> is = after.cursor();
        for (was.skipCommon(is); was.isThere() || is.isThere(); was.skipCommon(is)) {
            int order = order(was, is);
            if (order < 0) {
                visitor.visit(was.key(), Optional.of(was.value()), Optional.empty());
            } else if (order > 0) {
                visitor.visit(is.key(), Optional.empty(), Optional.of(is.value()));
            } else if (!was.isSameAs(is) && !was.value().equals(is.value())) {
                visitor.visit(is.key(), Optional.of(was.value()), Optional.of(is.value()));
            }
            if (order <= 0) {
                was.next();
            }
            if (order >= 0) {
                is.next();
            }
        }
    }

    private static <K extends Comparable<? super K>, V> int order(RowCursor<K, V> was, RowCursor<K, V> is) {
        if (!was.isThere()) {
            return 1;
        }
        if (!is.isThere()) {
            return -1;
        }
        return was.isSameAs(is) ? 0 : was.key().compareTo(is.key());
    }
}
