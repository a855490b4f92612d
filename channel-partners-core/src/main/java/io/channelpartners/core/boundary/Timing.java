package io.channelpartners.core.boundary;

import java.time.Duration;
import java.util.Optional;

/** A stopwatch, which was started when it was obtained. */
@FunctionalInterface
public interface Timing {

    /** Measures nothing. */
    Timing NONE = Optional::empty;

    /** Gets the time since the start; empty if nothing is measured. */
    Optional<Duration> took();
}
