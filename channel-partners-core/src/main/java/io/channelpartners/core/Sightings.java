package io.channelpartners.core;

import io.channelpartners.access.AccessReview;
import io.channelpartners.access.DeviceSightings;
import io.channelpartners.access.SightPeriod;
import io.channelpartners.core.manage.EnvironmentHistory;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Freshness;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Who could see a device over time: the review of each state that was present, put together. */
record Sightings(
        EnvironmentHistory history,
        Freshness freshness,
        BiFunction<EnvironmentSnapshot, Instant, AccessReview> reviews) {

    Optional<DeviceSightings> of(EnvironmentId environment, DeviceId device, Instant from, Instant until, int most) {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a time begins before it is over, not from " + from + " until " + until);
        }
        SightPeriods periods = new SightPeriods(device, freshness, reviews);
        return history.between(environment, from, until, most, periods::of).map(spans -> {
            List<SightPeriod> all = spans.made().stream().flatMap(List::stream).toList();
            return new DeviceSightings(environment, device, SightPeriods.joined(all), spans.earlier());
        });
    }
}
