package io.channelpartners.list;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A page of a list, in the order of the list.
 *
 * @param items the items, at most as many as requested
 * @param next the place after them; empty only at the end of the list. A list of devices ends with its last items, a list over
 *     environments may end with an empty page
 * @param complete whether everything could be read. False only in a list over environments (CP-63): if an environment could not be
 *     read, its rows are missing and the list goes on after it; if the viewer's locations are unknown, rows may be missing. A
 *     standing that is unknown shows nothing (CP-56) and leaves the page complete
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items, Optional<Cursor> next, boolean complete) {

    public Page {
        items = items instanceof Made ? items : List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }

    /**
     * Creates a complete page.
     *
     * @param next the place after them
     */
    public Page(List<T> items, Optional<Cursor> next) {
        this(items, next, true);
    }

    /**
     * Obtains a page whose items are made each time they are read, for whoever makes many pages of which little is read.
     *
     * @param size the number of items
     * @param items makes the item at a place from 0 to {@code size - 1}, equal at each call; for several threads
     * @param next the place after them
     * @param <T> the type of the items
     */
    public static <T> Page<T> of(int size, IntFunction<? extends T> items, Optional<Cursor> next) {
        return new Page<>(new Made<>(size, items), next);
    }

    /** Items that are made when they are read. */
    private static final class Made<T> extends AbstractList<T> implements RandomAccess {

        private final int size;
        private final IntFunction<? extends T> items;

        Made(int size, IntFunction<? extends T> items) {
            this.size = size;
            this.items = items;
        }

        @Override
        public T get(int index) {
            return items.apply(Objects.checkIndex(index, size));
        }

        @Override
        public int size() {
            return size;
        }
    }
}
