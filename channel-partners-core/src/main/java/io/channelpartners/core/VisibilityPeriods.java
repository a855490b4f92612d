package io.channelpartners.core;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.VisibilityPeriod;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Who saw a device while a state was present. Splits that time at the instants at which the standing of a location that holds a
 * role on the device starts or stops being in effect, and reviews the state once in each part; nothing else changes with time
 * alone.
 */
final class VisibilityPeriods {

    private final DeviceId device;
    private final Freshness freshness;
    private final BiFunction<EnvironmentSnapshot, Instant, AccessReview> reviews;

    /** Creates the periods of a device, with a function that reviews a state at an instant. */
    VisibilityPeriods(
            DeviceId device, Freshness freshness, BiFunction<EnvironmentSnapshot, Instant, AccessReview> reviews) {
        this.device = device;
        this.freshness = freshness;
        this.reviews = reviews;
    }

    /** Lists the periods of a state that was present from one instant until just before another. */
    List<VisibilityPeriod> of(
            EnvironmentSnapshot state, Instant from, Instant until, Optional<EnvironmentChange> change) {
        Map<PartnerLocationId, Instant> checks = checks(state.environment());
        List<VisibilityPeriod> periods = new ArrayList<>();
        Instant begin = from;
        for (Instant end : ends(checks, from, until)) {
            periods.add(new VisibilityPeriod(
                    begin,
                    end,
                    state.stamp(),
                    state.stamp(),
                    begin.equals(from) ? change : Optional.empty(),
                    reviews.apply(state, begin).whoSees(device),
                    checks));
            begin = end;
        }
        return joined(periods);
    }

    /** Joins consecutive periods in which nothing about the device differs. */
    static List<VisibilityPeriod> joined(List<VisibilityPeriod> periods) {
        List<VisibilityPeriod> joined = new ArrayList<>();
        for (VisibilityPeriod next : periods) {
            int last = joined.size() - 1;
            if (last >= 0 && isSame(joined.get(last), next)) {
                joined.set(last, joined(joined.get(last), next));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static boolean isSame(VisibilityPeriod one, VisibilityPeriod next) {
        return one.visibilities().equals(next.visibilities()) && one.checks().equals(next.checks());
    }

    private static VisibilityPeriod joined(VisibilityPeriod one, VisibilityPeriod next) {
        return new VisibilityPeriod(
                one.from(), next.until(), one.first(), next.last(), one.change(), one.visibilities(), one.checks());
    }

    private SortedSet<Instant> ends(Map<PartnerLocationId, Instant> checks, Instant from, Instant until) {
        TreeSet<Instant> ends = new TreeSet<>();
        ends.add(until);
        for (Instant checkedAt : checks.values()) {
            ends.add(freshness.countsFrom(checkedAt));
            Instant last = freshness.countsUntil(checkedAt);
            ends.add(last.equals(Instant.MAX) ? last : last.plusNanos(1));
        }
        return ends.tailSet(from, false).headSet(until, true);
    }

    /** Gets the times of the checks of the locations that hold a role on the device; no others see anything of it (L-4). */
    private Map<PartnerLocationId, Instant> checks(CustomerEnvironment environment) {
        Map<PartnerLocationId, Instant> checks = new TreeMap<>();
        for (PartnerRole role : PartnerRole.values()) {
            environment
                    .holding(device, role)
                    .flatMap(Holding::partner)
                    .flatMap(location -> environment.partners().find(location))
                    .ifPresent(partner -> checks.put(partner.id(), partner.checkedAt()));
        }
        return checks;
    }
}
