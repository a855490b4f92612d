package io.channelpartners.core.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which of two standings counts: every pair of times around the two bounds, and either of them missing. */
class EffectiveStandingsTest {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("100");
    private static final Instant NOW = SettableClock.START;
    private static final PartnerStanding RECORD = Standings.resellerOnly();
    private static final PartnerStanding AT_SIGN_IN = Standings.servicePartnerOnly();

    static Stream<Freshness> tolerances() {
        return Stream.of(Freshness.standard(), Freshness.standard().withTolerance(Duration.ZERO));
    }

    @ParameterizedTest
    @MethodSource("tolerances")
    @Rule("CP-56")
    void the_later_one_that_is_neither_too_old_nor_of_the_future_counts_as_a_whole(Freshness freshness) {
        List<Optional<Instant>> times = times(freshness);
        for (Optional<Instant> recorded : times) {
            for (Optional<Instant> atSignIn : times) {
                PartnerStanding counted = EffectiveStandings.at(NOW, freshness)
                        .effective(
                                atSignIn.map(at -> new CheckedStanding(AT_SIGN_IN, at)),
                                recorded.map(EffectiveStandingsTest::environment)
                                        .flatMap(state -> EffectiveStandings.check(state, LOCATION)));
                assertEquals(
                        expected(recorded, atSignIn, freshness),
                        counted,
                        () -> "record of " + recorded + ", told at " + atSignIn + ", asked at " + NOW);
            }
        }
    }

    @Test
    @Rule("CP-56")
    void what_was_told_counts_where_the_location_is_not_listed() {
        CustomerEnvironment without =
                AnEnvironment.called("acme").withDevice("dl380").environment();
        assertEquals(
                AT_SIGN_IN,
                EffectiveStandings.at(NOW, Freshness.standard())
                        .effective(
                                Optional.of(new CheckedStanding(AT_SIGN_IN, NOW)),
                                EffectiveStandings.check(without, LOCATION)));
    }

    /** The rule, read from its sentences one after the other. */
    private static PartnerStanding expected(
            Optional<Instant> recorded, Optional<Instant> atSignIn, Freshness freshness) {
        Optional<Instant> record = recorded.filter(at -> counts(at, freshness));
        Optional<Instant> other = atSignIn.filter(at -> counts(at, freshness));
        if (record.isPresent() && other.isPresent()) {
            return other.get().isAfter(record.get()) ? AT_SIGN_IN : RECORD;
        }
        if (record.isPresent()) {
            return RECORD;
        }
        return other.isPresent() ? AT_SIGN_IN : PartnerStanding.unknown();
    }

    private static boolean counts(Instant at, Freshness freshness) {
        return !at.plus(freshness.longestAge()).isBefore(NOW)
                && !at.minus(freshness.tolerance()).isAfter(NOW);
    }

    private static List<Optional<Instant>> times(Freshness freshness) {
        Instant oldest = NOW.minus(freshness.longestAge());
        Instant latest = NOW.plus(freshness.tolerance());
        return Stream.concat(
                        Stream.of(Optional.<Instant>empty()),
                        Stream.of(
                                        oldest.minusNanos(1),
                                        oldest,
                                        oldest.plusNanos(1),
                                        NOW.minusNanos(1),
                                        NOW,
                                        NOW.plusNanos(1),
                                        latest.minusNanos(1),
                                        latest,
                                        latest.plusNanos(1),
                                        NOW.plus(Duration.ofDays(365)))
                                .map(Optional::of))
                .toList();
    }

    private static CustomerEnvironment environment(Instant checkedAt) {
        return AnEnvironment.called("acme")
                .environment()
                .addPartner(new IdCheck.Recognized(LOCATION, IdChecks.details(LOCATION), RECORD, checkedAt));
    }
}
