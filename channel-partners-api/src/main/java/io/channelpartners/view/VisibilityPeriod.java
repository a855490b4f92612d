package io.channelpartners.view;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A period in which the same locations saw the same of a device. Within it, the environment may have changed in other respects.
 *
 * @param from when it begins
 * @param until when it ends: the first instant that no longer belongs to it
 * @param first the first state of the period, and with it the revision
 * @param last the last state of the period
 * @param change the change with which the period began; empty if it began because a check became too old or ceased to lie in the
 *     future (CP-56), if it began before the requested time, or if the change was cut from the history (CP-44)
 * @param visibilities what {@link AccessReview#whoSees} says for every instant of the period, including what is unknown
 * @param checks when HPE was last asked about each location that held a role on the device; from this follows the age of the check
 *     at each instant of the period
 */
public record VisibilityPeriod(
        Instant from,
        Instant until,
        EnvironmentStamp first,
        EnvironmentStamp last,
        Optional<EnvironmentChange> change,
        List<LocationVisibility> visibilities,
        Map<PartnerLocationId, Instant> checks) {

    /** Requires that the period begins before it ends, or throws an {@link IllegalArgumentException}. */
    public VisibilityPeriod {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(change, "change");
        visibilities = List.copyOf(visibilities);
        checks = Map.copyOf(checks);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "a period must begin before it ends, not from " + from + " until " + until);
        }
    }

    /**
     * Checks if an instant belongs to the period.
     *
     * @param at the instant
     * @return true from its beginning until just before its end
     */
    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
