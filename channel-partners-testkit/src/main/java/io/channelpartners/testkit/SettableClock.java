package io.channelpartners.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that goes as a test says: it stands still until it is set, or advances by a step at each reading, so that no two answers
 * are of one instant. In UTC. Thread-safe.
 *
 * <p>A test that is not about standing still runs on a clock that advances, as every clock in the street does.
 */
public final class SettableClock extends Clock {

    /** Where a clock stands if nothing else is said: 2 March 2026, 9:00 in UTC. */
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
     * Obtains a clock that tells {@link #START} first, and advances by a step at each reading.
     *
     * @param step how far, more than nothing
     * @return the clock
     * @throws IllegalArgumentException if the step is zero or negative
     */
    public static SettableClock advancing(Duration step) {
        return advancing(START, step);
    }

    /**
     * Obtains a clock that tells an instant first, and advances by a step at each reading.
     *
     * @param first what it tells first
     * @param step how far, more than nothing
     * @return the clock
     * @throws IllegalArgumentException if the step is zero or negative
     */
    public static SettableClock advancing(Instant first, Duration step) {
        if (step.isZero() || step.isNegative()) {
            throw new IllegalArgumentException("a clock advances by more than nothing, unlike " + step);
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
     * Moves the clock.
     *
     * @param duration how far; backwards if negative
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

    /** Not supported: a test has one clock, in UTC. */
    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("this clock is in UTC");
    }
}
