package io.channelpartners.event;

import io.channelpartners.partner.IdCheck;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The event that HPE's back end was asked about one Partner ID (CP-03): by Check ID, by a repeated check, or because a user signed in.
 *
 * @param check the outcome, with the ID
 * @param took how long the back end took; empty if it was asked about several IDs in one call, or nothing measures time
 */
public record IdChecked(IdCheck check, Optional<Duration> took) {

    public IdChecked {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(took, "took");
    }
}
