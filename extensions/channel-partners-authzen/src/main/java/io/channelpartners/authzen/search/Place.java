package io.channelpartners.authzen.search;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page begins.
 *
 * @param limit the maximum number of results on each page
 * @param parts what the kind of search needs; none contains a line break
 */
record Place(int limit, List<String> parts) {

    private static final String BETWEEN = "\n";

    Place {
        parts = List.copyOf(parts);
    }

    /** Obtains the place of the first page. */
    static Place beginning(int limit, int parts) {
        return new Place(limit, Collections.nCopies(parts, ""));
    }

    /** Obtains another place with the same limit. */
    Place at(String... others) {
        return new Place(limit, List.of(others));
    }

    /** Gets the text that {@link #parse} reads. */
    String text() {
        return limit + BETWEEN + String.join(BETWEEN, parts);
    }

    /** Reads an authenticated text, or returns null; only another version of the library can have written a malformed one. */
    static @Nullable Place parse(String text, int parts) {
        List<String> lines = List.of(text.split(BETWEEN, -1));
        if (lines.size() != parts + 1) {
            return null;
        }
        try {
            return new Place(Integer.parseInt(lines.get(0)), lines.subList(1, lines.size()));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
