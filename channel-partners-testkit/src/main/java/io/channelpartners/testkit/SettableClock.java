package io.channelpartners.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until a test sets it. In UTC. Thread-safe. */
public final class SettableClock extends Clock {

    /** Where a clock stands if nothing else is said: 2 March 2026, 9:00 in UTC. */
    public static final Instant START = Instant.ofEpochSecond(1_772_442_000);

    private volatile Instant now;

    private SettableClock(Instant now) {
        this.now = now;
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
        return new SettableClock(instant);
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
    public Instant instant() {
        return now;
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
