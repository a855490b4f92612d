package io.channelpartners.spring.metrics;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Optional;

/**
 * Check IDs of one outcome. All are counted; those that HPE's back end answered one by one are also timed.
 *
 * @param all counts all
 * @param single times those that were asked about alone
 */
record CheckMeters(Counter all, Timer single) {

    void count(Optional<Duration> took) {
        all.increment();
        took.ifPresent(single::record);
    }
}
