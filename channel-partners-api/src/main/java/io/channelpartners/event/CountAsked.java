package io.channelpartners.event;

import java.util.Objects;

/**
 * The event that the rows of a list were counted.
 *
 * @param question who asked
 * @param list which list
 * @param count the number of rows
 */
public record CountAsked(AccessQuestion question, AccessListKind list, int count) {

    public CountAsked {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(list, "list");
    }
}
