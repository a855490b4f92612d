package io.channelpartners.event;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The event that the rows of a list were counted.
 *
 * @param question who asked
 * @param list which list
 * @param count the number of rows
 * @param took how long the count took; empty if nothing measures time
 */
public record CountAsked(AccessQuestion question, AccessListKind list, int count, Optional<Duration> took) {

    public CountAsked {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(took, "took");
    }
}
