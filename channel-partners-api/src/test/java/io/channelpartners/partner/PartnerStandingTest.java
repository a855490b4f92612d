package io.channelpartners.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.testkit.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnerStandingTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    @Rule({"CP-07", "CP-56"})
    void is_unknown_wherever_hpe_said_nothing() {
        assertEquals(PartnerStanding.builder().build(), PartnerStanding.unknown());
        assertEquals(List.of(Answer.UNKNOWN), facts(PartnerStanding.unknown()));
    }

    @Test
    @Rule("CP-15")
    void authorizes_nothing_once_an_id_is_no_longer_recognized() {
        assertEquals(List.of(Answer.NO), facts(PartnerStanding.none()));
    }

    @Test
    @Rule("CP-07")
    void says_each_fact_by_itself() {
        PartnerStanding standing = PartnerStanding.builder()
                .reseller(Answer.YES)
                .enrollmentForm(Answer.NO)
                .build();

        assertEquals(Answer.YES, standing.authorization(PartnerRole.RESELLER));
        assertEquals(Answer.UNKNOWN, standing.authorization(PartnerRole.SERVICE_PARTNER));
        assertEquals(Answer.UNKNOWN, standing.proactiveCare());
        assertEquals(Answer.NO, standing.enrollmentForm());
        assertEquals(Answer.UNKNOWN, standing.caseRouting());
    }

    @Test
    @Rule("CP-56")
    void accepts_a_fact_as_yes_or_no() {
        assertEquals(Answer.YES, Answer.of(true));
        assertEquals(Answer.NO, Answer.of(false));
    }

    // spotless:off
    @ParameterizedTest(name = "looked up {0}")
    @CsvSource({
        "just now,                     PT0S,               true",
        "a moment ago,                 PT-0.000000001S,    true",
        "a day ago less a moment,      PT-23H-59M-59.999999999S, true",
        "exactly a day ago,            PT-24H,             true",
        "a day and a moment ago,       PT-24H-0.000000001S, false",
        "a moment in the future,       PT0.000000001S,     true",
        "exactly a minute ahead,       PT1M,               true",
        "a minute and a moment ahead,  PT1M0.000000001S,   false",
        "a year in the future,         PT8760H,            false",
    })
    // spotless:on
    @Rule("CP-56")
    void counts_for_the_longest_age_and_as_far_ahead_as_the_tolerance(String label, Duration when, boolean counts) {
        Instant checkedAt = NOON.plus(when);
        PartnerStanding none = PartnerStanding.none();

        assertEquals(counts, Freshness.standard().isFresh(checkedAt, NOON), label);
        assertEquals(
                counts ? none : PartnerStanding.unknown(),
                new CheckedStanding(none, checkedAt).asOf(NOON, Freshness.standard()),
                label);
    }

    @Test
    @Rule({"CP-45", "CP-56"})
    void counts_from_the_earliest_instant_to_the_latest_one() {
        Freshness day = Freshness.standard();
        assertEquals(NOON.minus(Duration.ofHours(24)), day.earliest(NOON));
        assertEquals(NOON.plus(Duration.ofMinutes(1)), day.latest(NOON));

        Freshness forEver = new Freshness(Duration.ofSeconds(Long.MAX_VALUE), Duration.ofSeconds(Long.MAX_VALUE));
        for (Instant now : List.of(Instant.MIN, NOON, Instant.MAX)) {
            assertEquals(Instant.MIN, forEver.earliest(now));
            assertEquals(Instant.MAX, forEver.latest(now));
            assertTrue(forEver.isFresh(Instant.MIN, now) && forEver.isFresh(Instant.MAX, now));
        }
        assertEquals(Instant.MIN, day.earliest(Instant.MIN.plusSeconds(60)));
        assertEquals(Instant.MAX, day.latest(Instant.MAX));
    }

    @Test
    @Rule("CP-56")
    void counts_only_at_its_own_instant_if_age_and_tolerance_are_zero() {
        Freshness none = new Freshness(Duration.ZERO, Duration.ZERO);
        assertTrue(none.isFresh(NOON, NOON));
        assertFalse(none.isFresh(NOON.minusNanos(1), NOON));
        assertFalse(none.isFresh(NOON.plusNanos(1), NOON));
        assertTrue(none.isBeyondTolerance(NOON.plusNanos(1), NOON));
    }

    @Test
    @Rule("CP-56")
    void can_be_judged_at_any_two_instants() {
        Duration ages = Duration.ofSeconds(Long.MAX_VALUE);
        assertFalse(Freshness.standard().isFresh(Instant.MIN, Instant.MAX));
        assertFalse(Freshness.standard().isFresh(Instant.MAX, Instant.MIN));
        assertTrue(Freshness.standard().withLongestAge(ages).isFresh(Instant.MIN, Instant.MAX));
        assertTrue(Freshness.standard().withTolerance(ages).isFresh(Instant.MAX, Instant.MIN));
    }

    @Test
    @Rule("CP-56")
    void refuses_a_negative_age_or_tolerance() {
        Duration negative = Duration.ofNanos(-1);
        assertThrows(IllegalArgumentException.class, () -> Freshness.standard().withLongestAge(negative));
        assertThrows(IllegalArgumentException.class, () -> Freshness.standard().withTolerance(negative));
    }

    /** The answers that its facts give, each once. */
    private static List<Answer> facts(PartnerStanding standing) {
        return List.of(
                        standing.reseller(),
                        standing.servicePartner(),
                        standing.proactiveCare(),
                        standing.enrollmentForm(),
                        standing.caseRouting())
                .stream()
                .distinct()
                .toList();
    }
}
