package io.channelpartners.view;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which locations could see a device over time, by what the environment recorded.
 *
 * <p>Who their users were is not recorded: neither the directory nor a shared view keeps its past. {@link AccessReview#usersOf}
 * names the users of today, even for a review of the past. What HPE said at a sign-in is not recorded either.
 *
 * @param environment the environment
 * @param device the device, registered or not
 * @param periods the periods, ascending, each beginning where the previous one ends. They begin later than requested if there was
 *     no environment before, if its history was cut (CP-44), or if {@code earlier} is present
 * @param earlier present if the limit of changes was reached, so that there may be earlier ones: the beginning of the first period.
 *     To continue, request the time until then; that answer may have no periods
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
