package io.channelpartners.spring.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Optional;

/**
 * The meters for Check IDs with one outcome. All are counted; checks of a single ID are also timed.
 *
 * @param all counts all checks
 * @param single times the checks of a single ID
 */
record CheckMeters(Counter all, Timer single) {

    void count(Optional<Duration> took) {
        all.increment();
        took.ifPresent(single::record);
    }
}
