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

    /** Reports each row that differs between two versions; returns at once if they are the same object. */
    public static <K extends Comparable<? super K>, V> void walk(
            Rows<K, V> before, Rows<K, V> after, Visitor<? super K, V> visitor) {
        if (before.isSameAs(after)) {
            return;
        }
        int b = 0;
        int a = 0;
        while (b < before.size() || a < after.size()) {
            int order = order(before, b, after, a);
            if (order < 0) {
                visitor.visit(before.key(b), Optional.of(before.value(b)), Optional.empty());
            } else if (order > 0) {
                visitor.visit(after.key(a), Optional.empty(), Optional.of(after.value(a)));
            } else if (!before.hasSameAt(b, after, a) && !before.value(b).equals(after.value(a))) {
                visitor.visit(after.key(a), Optional.of(before.value(b)), Optional.of(after.value(a)));
            }
            b += order <= 0 ? 1 : 0;
            a += order >= 0 ? 1 : 0;
        }
    }

    private static <K extends Comparable<? super K>, V> int order(Rows<K, V> before, int b, Rows<K, V> after, int a) {
        if (b == before.size()) {
            return 1;
        }
        if (a == after.size()) {
            return -1;
        }
        return before.hasSameAt(b, after, a) ? 0 : before.key(b).compareTo(after.key(a));
    }
}
