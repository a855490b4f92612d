package io.channelpartners.access;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a list, in the order of the list.
 *
 * @param items the items, at most as many as were asked for
 * @param next the place after them; empty exactly if the list ends here
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {

    /**
     * Checks that no component is null and copies the items.
     *
     * @param items the items
     * @param next the place after them
     */
    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }
}
