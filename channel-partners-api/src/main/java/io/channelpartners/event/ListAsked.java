package io.channelpartners.event;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The event that a list was read: a page of it, or all.
 *
 * @param question who asked
 * @param list which list
 * @param rows the number of rows in the answer; empty if they are read as a stream
 * @param more whether more follow
 * @param took how long the answer took; empty if the rows are read as a stream, at the pace of the caller, or nothing measures time
 */
public record ListAsked(
        AccessQuestion question, AccessListKind list, OptionalInt rows, boolean more, Optional<Duration> took) {

    public ListAsked {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(took, "took");
    }
}
