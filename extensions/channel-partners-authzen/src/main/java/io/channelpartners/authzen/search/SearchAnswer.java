package io.channelpartners.authzen.search;

import java.util.Map;

/** The outcome of a search. */
public sealed interface SearchAnswer {

    /** A page of results. */
    record Found(Map<String, Object> body) implements SearchAnswer {}

    /** There is no page, and the client can do something about it. */
    record Refused(String sentence) implements SearchAnswer {

        static Refused beginAgain() {
            return new Refused("page.token does not continue this search, or the devices have changed since:"
                    + " start over without a token");
        }

        static Refused otherLimit() {
            return new Refused("page.limit must be the same on all pages, or omitted after the first");
        }
    }

    /** Something was unknown, so the list might be short, which would be wrong. */
    record Incomplete() implements SearchAnswer {}
}
