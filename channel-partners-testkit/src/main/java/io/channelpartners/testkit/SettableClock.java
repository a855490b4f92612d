package io.channelpartners.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock under the control of a test. It stands still until it is set, or advances by a step at each reading, so that no two readings
 * are equal. In UTC. Thread-safe.
 *
 * <p>Prefer a clock that advances, as real clocks do, unless a test is about one instant.
 */
public final class SettableClock extends Clock {

    /** The instant at which clocks start by default: March 2, 2026, 9:00 UTC. */
    public static final Instant START = Instant.ofEpochSecond(1_772_442_000);

    private final Duration step;
    private Instant now;

    private SettableClock(Instant now, Duration step) {
        this.now = now;
        this.step = step;
    }

    /**
     * Obtains a clock that stands at {@link #START}.
     *
     * @return the clock
     */
    public static SettableClock standing() {
        return at(START);
    }

    /**
     * Obtains a clock that stands at an instant.
     *
     * @param instant the instant
     * @return the clock
     */
    public static SettableClock at(Instant instant) {
        return new SettableClock(instant, Duration.ZERO);
    }

    /**
     * Obtains a clock that starts at {@link #START} and advances by a step at each reading.
     *
     * @param step the step, greater than zero
     * @return the clock
     * @throws IllegalArgumentException if the step is zero or negative
     */
    public static SettableClock advancing(Duration step) {
        return advancing(START, step);
    }

    /**
     * Obtains a clock that starts at an instant and advances by a step at each reading.
     *
     * @param first the first reading
     * @param step the step, greater than zero
     * @return the clock
     * @throws IllegalArgumentException if the step is zero or negative
     */
    public static SettableClock advancing(Instant first, Duration step) {
        if (step.isZero() || step.isNegative()) {
            throw new IllegalArgumentException("the step must be greater than zero, not " + step);
        }
        return new SettableClock(first, step);
    }

    /**
     * Sets the clock to an instant, earlier or later.
     *
     * @param instant the instant
     */
    public synchronized void set(Instant instant) {
        now = instant;
    }

    /**
     * Advances the clock.
     *
     * @param duration the duration; a negative one sets the clock back
     */
    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public synchronized Instant instant() {
        Instant told = now;
        now = told.plus(step);
        return told;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Not supported: this clock is always in UTC. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this clock is in UTC");
    }
}
