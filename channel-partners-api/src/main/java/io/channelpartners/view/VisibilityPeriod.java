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
 * A period in which the same locations saw the same of a device. Its states may differ in what does not concern the device.
 *
 * @param from when it begins
 * @param until when it is over: the first instant that no longer belongs to it
 * @param first the first state of the period, and with it the revision
 * @param last the last state of the period
 * @param change the change with which the period began; empty if it began because a check grew too old or ceased to lie in the
 *     future (CP-56), if it began before the time that was asked about, or if that change was cut from the history (CP-44)
 * @param sights what {@link AccessReview#whoSees} says of every instant of the period, unknowns included
 * @param checks when HPE was last asked about each location that held a role on the device; the time from then to an instant of the
 *     period is the age that the check had at that instant
 */
public record VisibilityPeriod(
        Instant from,
        Instant until,
        EnvironmentStamp first,
        EnvironmentStamp last,
        Optional<EnvironmentChange> change,
        List<LocationVisibility> sights,
        Map<PartnerLocationId, Instant> checks) {

    /** Requires that the period begins before it ends, or throws an {@link IllegalArgumentException}. */
    public VisibilityPeriod {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        Objects.requireNonNull(change, "change");
        sights = List.copyOf(sights);
        checks = Map.copyOf(checks);
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException(
                    "a period begins before it is over, not from " + from + " until " + until);
        }
    }

    /**
     * Checks if an instant belongs to the period.
     *
     * @param at the instant
     * @return true from its beginning until just before it is over
     */
    public boolean covers(Instant at) {
        return !at.isBefore(from) && at.isBefore(until);
    }
}
