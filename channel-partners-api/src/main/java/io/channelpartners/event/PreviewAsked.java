package io.channelpartners.event;

import io.channelpartners.impact.AccessImpact;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The event of a preview.
 *
 * @param impact what the change would do, and who would make it
 * @param took how long the preview took; empty if nothing measures time
 */
public record PreviewAsked(AccessImpact impact, Optional<Duration> took) {

    public PreviewAsked {
        Objects.requireNonNull(impact, "impact");
        Objects.requireNonNull(took, "took");
    }
}
