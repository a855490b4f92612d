package io.channelpartners.partner;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * A standing with the time at which HPE gave it (CP-07).
 *
 * @param standing what HPE said
 * @param checkedAt when it said so
 */
public record CheckedStanding(PartnerStanding standing, Instant checkedAt) {

    /**
     * Checks that no component is null.
     *
     * @param standing what HPE said
     * @param checkedAt when it said so
     */
    public CheckedStanding {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(checkedAt, "checkedAt");
    }

    /**
     * Gets what of the standing counts at an instant: all of it, or nothing if it was given longer ago than an age, or lies in
     * the future (CP-56). A standing given exactly that long ago still counts.
     *
     * @param now the instant of the question
     * @param longestAge how long an answer counts, not negative
     * @return the standing, or {@link PartnerStanding#unknown()}
     */
    public PartnerStanding asOf(Instant now, Duration longestAge) {
        return Freshness.isFresh(checkedAt, now, longestAge) ? standing : PartnerStanding.unknown();
    }
}
