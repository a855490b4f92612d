package io.channelpartners.partner;

import java.time.Duration;
import java.time.Instant;

/** Whether what was looked up at some time still counts (CP-56). */
public final class Freshness {

    private Freshness() {}

    /**
     * Checks if something looked up at an instant still counts: not longer ago than an age, and not in the future.
     *
     * @param lookedUpAt when it was looked up
     * @param now the instant of the question
     * @param longestAge how long it counts, not negative; exactly that long ago still counts
     * @return true if it counts
     */
    public static boolean isFresh(Instant lookedUpAt, Instant now, Duration longestAge) {
        return !lookedUpAt.isAfter(now) && Duration.between(lookedUpAt, now).compareTo(longestAge) <= 0;
    }
}
