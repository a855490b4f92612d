package io.channelpartners.core.boundary;

/** What is true of the limit of every page. */
public final class Limits {

    private Limits() {}

    /** Refuses a limit that leaves nothing. */
    public static void requireOneOrMore(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is 1 or more, not " + limit);
        }
    }
}
