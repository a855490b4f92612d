package io.channelpartners.core;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.manage.EnvironmentHistory;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Freshness;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.VisibilityHistory;
import io.channelpartners.view.VisibilityPeriod;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Who could see a device over time, from a review of each state that was present. */
record VisibilityHistories(
        EnvironmentHistory history,
        Freshness freshness,
        BiFunction<EnvironmentSnapshot, Instant, AccessReview> reviews) {

    Optional<VisibilityHistory> of(EnvironmentId environment, DeviceId device, Instant from, Instant until, int most) {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a period begins before it ends, not from " + from + " until " + until);
        }
        VisibilityPeriods periods = new VisibilityPeriods(device, freshness, reviews);
        return history.between(environment, from, until, most, periods::of).map(timeline -> {
            List<VisibilityPeriod> all =
                    timeline.states().stream().flatMap(List::stream).toList();
            return new VisibilityHistory(environment, device, VisibilityPeriods.joined(all), timeline.earlier());
        });
    }
}
