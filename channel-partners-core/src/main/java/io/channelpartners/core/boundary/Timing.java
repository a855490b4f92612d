package io.channelpartners.core.boundary;

import java.time.Duration;
import java.util.Optional;

/** Measures how long something takes, from when it was obtained. */
@FunctionalInterface
public interface Timing {

    /** Measures nothing. */
    Timing NONE = Optional::empty;

    /** Gets the time since then; empty if nothing measures it. */
    Optional<Duration> took();
}
