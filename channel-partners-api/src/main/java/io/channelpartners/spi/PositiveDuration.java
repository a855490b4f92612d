package io.channelpartners.spi;

import java.time.Duration;

/** A time limit of a question to a store. */
final class PositiveDuration {

    private PositiveDuration() {}

    static void require(Duration atMost) {
        if (atMost.isZero() || atMost.isNegative()) {
            throw new IllegalArgumentException("a time limit must be more than zero, not " + atMost);
        }
    }
}
