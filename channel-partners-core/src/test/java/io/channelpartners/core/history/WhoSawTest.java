package io.channelpartners.core.history;

import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.core.fixture.RandomHistories;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.core.fixture.Ticking;
import io.channelpartners.core.fixture.WitnessedLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationVisibility;
import io.channelpartners.view.VisibilityHistory;
import io.channelpartners.view.VisibilityPeriod;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Who could see a device in a period is who could see it at each instant of it. */
class WhoSawTest {

    private static final DeviceId DEVICE = DeviceId.of("device-1");
    private static final PartnerLocationId L100 = PartnerLocationId.of("100");
    private static final Instant START = SettableClock.START;
    private static final Duration DAY = Duration.ofDays(1);

    @Provide
    Arbitrary<WitnessedLibrary> libraries() {
        return RandomHistories.libraries();
    }

    @Property(tries = 150)
    @Rule({"L-6", "L-9", "CP-56"})
    void each_instant_is_answered_as_its_review_answers(
            @ForAll("libraries") WitnessedLibrary library,
            @ForAll @IntRange(min = 1, max = 4) int most,
            @ForAll boolean cut) {
        if (cut) {
            library.partners.cutHistory(
                    WitnessedLibrary.ACME,
                    Revision.of(1 + library.present().revision().number() / 2));
        }
        List<Instant> instants = instants(library);
        Instant from = instants.get(0);
        Instant until = instants.get(instants.size() - 1);
        List<VisibilityPeriod> periods = library.partners
                .whoSaw(WitnessedLibrary.ACME, DEVICE, from, until, 1_000)
                .orElseThrow()
                .periods();
        List<VisibilityPeriod> piecewise = piecewise(library, from, until, most);

        assertContiguousUntil(until, periods);
        assertContiguousUntil(until, piecewise);
        for (Instant instant : instants.subList(0, instants.size() - 1)) {
            Optional<List<LocationVisibility>> expected =
                    library.partners.reviewAt(WitnessedLibrary.ACME, instant).map(review -> review.whoSees(DEVICE));
            assertEquals(expected, at(instant, periods), () -> "at " + instant);
            assertEquals(expected, at(instant, piecewise), () -> "piecewise, at " + instant);
        }
    }

    /** Asks for this many changes at a time, until nothing is earlier. */
    private static List<VisibilityPeriod> piecewise(WitnessedLibrary library, Instant from, Instant until, int most) {
        List<VisibilityPeriod> periods = new ArrayList<>();
        Optional<Instant> end = Optional.of(until);
        while (end.isPresent()) {
            VisibilityHistory part = library.partners
                    .whoSaw(WitnessedLibrary.ACME, DEVICE, from, end.get(), most)
                    .orElseThrow();
            periods.addAll(0, part.periods());
            assertTrue(part.earlier().filter(end.get()::equals).isEmpty(), "it goes on");
            end = part.earlier();
        }
        return periods;
    }

    private static void assertContiguousUntil(Instant until, List<VisibilityPeriod> periods) {
        for (int next = 1; next < periods.size(); next++) {
            assertEquals(periods.get(next - 1).until(), periods.get(next).from());
        }
        assertEquals(until, periods.get(periods.size() - 1).until());
    }

    private static Optional<List<LocationVisibility>> at(Instant instant, List<VisibilityPeriod> periods) {
        return periods.stream()
                .filter(period -> period.covers(instant))
                .map(VisibilityPeriod::visibilities)
                .reduce((one, other) -> {
                    throw new AssertionError(instant + " is in two periods");
                });
    }

    /** Each instant at which something may change, with those a nanosecond before and after, ascending. */
    private static List<Instant> instants(WitnessedLibrary library) {
        Freshness freshness = Freshness.standard();
        TreeSet<Instant> instants = new TreeSet<>();
        for (WitnessedLibrary.Witnessed was : library.witnessed) {
            addAround(instants, was.at());
            was.snapshot().environment().partners().all().forEach(partner -> {
                addAround(instants, freshness.countsFrom(partner.checkedAt()));
                addAround(instants, freshness.countsUntil(partner.checkedAt()));
            });
        }
        instants.add(instants.first().minus(DAY));
        instants.add(instants.last().plus(DAY));
        return List.copyOf(instants);
    }

    private static void addAround(Set<Instant> instants, Instant at) {
        instants.addAll(List.of(at.minusNanos(1), at, at.plusNanos(1)));
    }

    private final TestLibrary testLibrary = new TestLibrary(Ticking.NOTHING)
            .stored(AnEnvironment.called("acme")
                    .integrated()
                    .withDefault(SERVICE_PARTNER, "100")
                    .withPartner("200", Standings.full())
                    .withDevice("device-1")
                    .environment());
    private final EnvironmentId acme = EnvironmentId.of("acme");

    @Test
    @Rule({"CP-56", "L-9"})
    void names_the_change_the_revision_and_the_age_of_each_period() {
        testLibrary.clock.advance(Duration.ofDays(3));
        testLibrary.change(acme, environment -> environment.renameCustomer("ACME SE"));
        testLibrary.clock.advance(Duration.ofHours(1));
        testLibrary.change(acme, environment -> environment.resetDefault(SERVICE_PARTNER));

        List<VisibilityPeriod> periods =
                whoSaw(START.minus(DAY), START.plus(Duration.ofDays(9)), 100).periods();

        FeatureSet seen = review(START).of(L100).features(DEVICE);
        Instant old = START.plus(DAY).plusNanos(1);
        Instant reset = START.plus(Duration.ofDays(3)).plus(Duration.ofHours(1));
        assertEquals(
                List.of(START, old, reset),
                periods.stream().map(VisibilityPeriod::from).toList());
        assertEquals(
                List.of(
                        List.of(new LocationVisibility(L100, seen, FeatureSet.of())),
                        List.of(new LocationVisibility(
                                L100, FeatureSet.of(), FeatureSet.of(InsightOnlineFeature.values()))),
                        List.of()),
                periods.stream().map(VisibilityPeriod::visibilities).toList());
        assertEquals(
                List.of(true, false, true),
                periods.stream().map(period -> period.change().isPresent()).toList());
        assertEquals(
                List.of("1-1", "1-2", "3-3"),
                periods.stream()
                        .map(period ->
                                period.first().revision() + "-" + period.last().revision())
                        .toList());
        assertEquals(
                List.of(Map.of(L100, START), Map.of(L100, START), Map.of()),
                periods.stream().map(VisibilityPeriod::checks).toList());
        assertEquals(
                Optional.of("default service partner \"100\" \u2192 HPE"),
                periods.get(2).change().map(EnvironmentChange::description));
    }

    @Test
    @Rule("L-9")
    void reads_no_more_changes_than_allowed_and_says_where_to_continue() {
        for (int number = 0; number < 5; number++) {
            testLibrary.clock.advance(Duration.ofHours(1));
            String name = "name " + number;
            testLibrary.change(acme, environment -> environment.renameCustomer(name));
        }
        Instant until = START.plus(Duration.ofHours(6));

        VisibilityHistory last = whoSaw(START, until, 2);

        assertEquals(Optional.of(START.plus(Duration.ofHours(4))), last.earlier());
        assertEquals(START.plus(Duration.ofHours(4)), last.periods().get(0).from());
        assertEquals(Optional.empty(), whoSaw(START, until, 6).earlier());
        assertEquals(1, whoSaw(START, until, 6).periods().size());
    }

    @Test
    @Rule("L-9")
    void refuses_a_period_that_ends_before_it_begins_and_is_empty_for_an_unknown_environment() {
        assertThrows(IllegalArgumentException.class, () -> whoSaw(START, START, 10));
        assertThrows(IllegalArgumentException.class, () -> whoSaw(START, START.plusNanos(1), 0));
        assertEquals(
                Optional.empty(),
                testLibrary
                        .library
                        .channelPartners()
                        .whoSaw(EnvironmentId.of("elsewhere"), DEVICE, START, START.plus(DAY), 10));
        assertEquals(List.of(), whoSaw(START.minus(DAY), START, 10).periods());
        assertEquals(
                1,
                whoSaw(Instant.MIN, Instant.MAX, 10).periods().stream()
                        .filter(period -> period.covers(START))
                        .count());
    }

    private VisibilityHistory whoSaw(Instant from, Instant until, int most) {
        return testLibrary
                .library
                .channelPartners()
                .whoSaw(acme, DEVICE, from, until, most)
                .orElseThrow();
    }

    private AccessReview review(Instant at) {
        return testLibrary.library.channelPartners().reviewAt(acme, at).orElseThrow();
    }
}
