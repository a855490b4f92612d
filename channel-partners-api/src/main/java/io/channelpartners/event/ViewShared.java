package io.channelpartners.event;

import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The event that the shared view of a location was changed (CP-61).
 *
 * @param by the linked user who changed it
 * @param view the shared view after the change
 * @param took how long the change took, including look-ups, waiting and all attempts; empty if nothing measures time
 */
public record ViewShared(HpePassportId by, SharedView view, Optional<Duration> took) {

    public ViewShared {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(took, "took");
    }
}
