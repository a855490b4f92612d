package io.channelpartners.view;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Who could see a device over time, by the users' locations and by what the environment recorded.
 *
 * <p>Nobody can tell who the users were: neither the directory nor a shared view keeps its past. {@link AccessReview#usersOf} names
 * those of today, also for a review of the past. What HPE told a user at a sign-in of then is not recorded either.
 *
 * @param environment the environment
 * @param device the device, registered or not
 * @param periods the periods, ascending, each beginning where the one before is over. They begin later than asked if there was no
 *     environment before, its history was cut (CP-44), or {@code earlier} is given
 * @param earlier given if as many changes were read as were asked for, so that there may be earlier ones: the beginning of the first
 *     period; ask again for the time until then. That answer may be without periods
 */
public record VisibilityHistory(
        EnvironmentId environment, DeviceId device, List<VisibilityPeriod> periods, Optional<Instant> earlier) {

    public VisibilityHistory {
        Objects.requireNonNull(environment, "environment");
        Objects.requireNonNull(device, "device");
        periods = List.copyOf(periods);
        Objects.requireNonNull(earlier, "earlier");
    }
}
