package io.channelpartners.partner;

import java.time.Instant;
import java.util.Objects;

/**
 * A standing with the time at which HPE gave it (CP-07).
 *
 * @param standing what HPE said
 * @param checkedAt when it said so
 */
public record CheckedStanding(PartnerStanding standing, Instant checkedAt) {

    public CheckedStanding {
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(checkedAt, "checkedAt");
    }

    /**
     * Gets the standing in effect at an instant: this one if it is fresh, else the unknown one (CP-56).
     *
     * @param now the instant of the question
     * @param freshness how old it may be, and how far in the future it may lie
     * @return the standing, or {@link PartnerStanding#unknown()}
     */
    public PartnerStanding asOf(Instant now, Freshness freshness) {
        return freshness.isFresh(checkedAt, now) ? standing : PartnerStanding.unknown();
    }
}
