package io.channelpartners.jdbc;

/** How many rows a page may have. */
final class PageLimit {

    private PageLimit() {}

    static void require(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit must be 1 or more, not " + limit);
        }
    }
}
