package io.channelpartners.spi;

import java.time.Duration;

/** The time limit of a call to a store. */
final class PositiveDuration {

    private PositiveDuration() {}

    static void require(Duration atMost) {
        if (atMost.isZero() || atMost.isNegative()) {
            throw new IllegalArgumentException("a time limit must be more than zero, not " + atMost);
        }
    }
}
