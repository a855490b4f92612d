package io.channelpartners.core.boundary;

/** Checks the limits of pages. */
public final class Limits {

    private Limits() {}

    /** Requires a limit of 1 or more. */
    public static void requireOneOrMore(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit must be 1 or more, not " + limit);
        }
    }
}
