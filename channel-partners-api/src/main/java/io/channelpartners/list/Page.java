package io.channelpartners.list;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of a list, in the order of the list.
 *
 * @param items the items, at most as many as requested
 * @param next the place after them; empty only at the end of the list. A list of devices ends with its last items; a list over
 *     environments may end with an empty page
 * @param complete whether everything could be read. False only in a list over environments (CP-63): if an environment could not be
 *     read, its rows are missing and the list continues after it; if the viewer's locations are unknown, rows may be missing. A
 *     standing that is unknown shows nothing (CP-56) and leaves the page complete
 * @param <T> the type of the items
 */
public record Page<T>(List<T> items, Optional<Cursor> next, boolean complete) {

    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }

    /**
     * Creates a complete page.
     *
     * @param next the place after the items
     */
    public Page(List<T> items, Optional<Cursor> next) {
        this(items, next, true);
    }
}
