package io.channelpartners.change;

import java.util.Objects;
import java.util.Optional;

/**
 * How a row differs between two states: inserted (no value before), deleted (no value after) or updated.
 *
 * @param before the value before, or empty if there is none
 * @param after the value after, or empty if there is none
 * @param <V> the type of the row
 */
public record RowChange<V>(Optional<V> before, Optional<V> after) {

    /** Requires that the two values differ, or throws an {@link IllegalArgumentException}. */
    public RowChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (before.equals(after)) {
            throw new IllegalArgumentException("a changed row must have different values before and after");
        }
    }

    /**
     * Obtains how a row differs between two states.
     *
     * @param before the value before, or empty if there is none
     * @param after the value after, or empty if there is none
     * @param <V> the type of the row
     * @return the difference, or empty if the two are equal
     */
    public static <V> Optional<RowChange<V>> between(Optional<V> before, Optional<V> after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new RowChange<>(before, after));
    }

    /**
     * Returns the row with before and after exchanged.
     *
     * @return the difference from {@link #after} to {@link #before}
     */
    public RowChange<V> reversed() {
        return new RowChange<>(after, before);
    }

    /**
     * Returns the value after, given the present value.
     *
     * @param present the present value, or empty if there is none
     * @return {@link #after}
     * @throws IllegalArgumentException if the present value is not {@link #before}
     */
    public Optional<V> appliedTo(Optional<V> present) {
        if (!present.equals(before)) {
            throw new IllegalArgumentException("the change was made from another state");
        }
        return after;
    }
}
