package io.channelpartners.event;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * The event that a list was read: a page of it, or all.
 *
 * @param question who asked
 * @param list which list
 * @param rows the number of rows in the answer; empty if they are read as a stream
 * @param more whether more follow
 */
public record ListAsked(AccessQuestion question, AccessListKind list, OptionalInt rows, boolean more) {

    public ListAsked {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(rows, "rows");
    }
}
