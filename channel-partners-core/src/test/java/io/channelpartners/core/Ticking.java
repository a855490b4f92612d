package io.channelpartners.core;

import io.channelpartners.partner.Freshness;
import io.channelpartners.testkit.SettableClock;
import java.time.Duration;

/** How far the clock of a test advances at each reading. */
public enum Ticking {
    NOTHING(Duration.ZERO),
    NANOSECOND(Duration.ofNanos(1)),
    SECOND(Duration.ofSeconds(1)),
    MINUTE(Duration.ofMinutes(1));

    private final Duration step;

    Ticking(Duration step) {
        this.step = step;
    }

    /** Obtains a clock that tells {@link SettableClock#START} first. */
    public SettableClock clock() {
        return this == NOTHING ? SettableClock.standing() : SettableClock.advancing(step);
    }

    /** Obtains what counts: no answer of the future on a clock that advances, so that none may be taken for one. */
    public Freshness freshness() {
        return this == NOTHING ? Freshness.standard() : Freshness.standard().withTolerance(Duration.ZERO);
    }
}
