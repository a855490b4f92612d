package io.channelpartners.authzen.search;

import java.util.Map;

/** What became of a search. */
public sealed interface SearchAnswer {

    /** A page of results. */
    record Found(Map<String, Object> body) implements SearchAnswer {}

    /** The page cannot be given, and the client can do something about it. */
    record Refused(String sentence) implements SearchAnswer {

        static Refused beginAgain() {
            return new Refused("page.token does not continue this search, or the devices have changed since:"
                    + " begin again without a token");
        }

        static Refused otherLimit() {
            return new Refused("page.limit must be the same for all pages, or missing after the first");
        }
    }

    /** Something that a complete list needs was not known; a shorter list would be wrong. */
    record Incomplete() implements SearchAnswer {}
}
