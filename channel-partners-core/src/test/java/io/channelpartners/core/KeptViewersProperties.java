package io.channelpartners.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.channelpartners.access.Viewer;
import io.channelpartners.core.SignIns.SignedIn;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.HpePassportId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A viewer is cached exactly as long as it may be, for any sequence of sign-ins, drops and clock readings. */
class KeptViewersProperties {

    private static final Duration AGE = Duration.ofSeconds(10);
    private static final Freshness FRESHNESS = new Freshness(Duration.ofSeconds(15), Duration.ZERO);
    private static final int MOST = 2;

    enum Act {
        ASK,
        ASK_DURING_AN_OUTAGE,
        MOVE_THE_CLOCK,
        DROP,
        DROP_ALL
    }

    /**
     * A step.
     *
     * @param passport whom it is about
     * @param seconds how far the clock moves, or how old the standing is that a sign-in finds
     */
    record Step(Act act, int passport, int seconds) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Act> acts = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(Act.ASK)),
                Tuple.of(1, Arbitraries.just(Act.ASK_DURING_AN_OUTAGE)),
                Tuple.of(3, Arbitraries.just(Act.MOVE_THE_CLOCK)),
                Tuple.of(1, Arbitraries.of(Act.DROP, Act.DROP_ALL)));
        return Combinators.combine(
                        acts,
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-2, 12))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    /** The users of a library, and next to the cache a plain list as its model, the least recently used first. */
    private static final class Trial {

        private record Entry(Viewer viewer, Instant until) {}

        private final SettableClock clock = SettableClock.standing();
        private final List<Entry> entries = new ArrayList<>();
        private Step step = new Step(Act.ASK, 0, 0);
        private Instant lastRead = clock.instant();
        private int signIns;
        private final KeptViewers viewers = new KeptViewers(this::signedIn, clock, FRESHNESS, AGE, MOST);

        private SignedIn signedIn(HpePassportId passport) {
            signIns++;
            Instant checkedAt = clock.instant().minusSeconds(Math.max(0, step.seconds()));
            Viewer viewer = Viewer.builder()
                    .passport(passport)
                    .putStandings(PartnerLocationId.of("100"), new CheckedStanding(Standings.full(), checkedAt))
                    .build();
            return new SignedIn(viewer, step.act() == Act.ASK);
        }

        void take(Step next) {
            step = next;
            HpePassportId passport = HpePassportId.of("passport-" + next.passport());
            switch (next.act()) {
                case ASK, ASK_DURING_AN_OUTAGE -> ask(passport);
                case MOVE_THE_CLOCK -> clock.advance(Duration.ofSeconds(next.seconds()));
                case DROP -> {
                    viewers.drop(passport);
                    entries.removeIf(entry -> entry.viewer().passport().equals(passport));
                }
                case DROP_ALL -> {
                    viewers.dropAll();
                    entries.clear();
                }
            }
        }

        private void ask(HpePassportId passport) {
            Instant now = clock.instant();
            if (now.isBefore(lastRead)) {
                entries.clear();
            }
            lastRead = now;
            Optional<Entry> known = entries.stream()
                    .filter(entry -> entry.viewer().passport().equals(passport))
                    .findFirst();
            known.ifPresent(entries::remove);
            Optional<Entry> usable = known.filter(entry -> !entry.until().isBefore(now));

            int before = signIns;
            Viewer viewer = viewers.of(passport);
            assertEquals(usable.isEmpty() ? before + 1 : before, signIns, () -> passport + " at " + now + ": " + known);
            if (usable.isPresent()) {
                assertSame(usable.get().viewer(), viewer);
                entries.add(usable.get());
            } else if (step.act() == Act.ASK) {
                entries.add(new Entry(viewer, until(viewer, now)));
                if (entries.size() > MOST) {
                    entries.remove(0);
                }
            }
        }

        private static Instant until(Viewer viewer, Instant signedInAt) {
            Instant byAge = signedInAt.plus(AGE);
            Instant byStanding = viewer.freshUntil(FRESHNESS).orElseThrow();
            return byAge.isBefore(byStanding) ? byAge : byStanding;
        }
    }

    @Property
    @Rule("CP-56")
    void a_viewer_is_kept_as_long_as_it_may_be_and_no_longer(@ForAll("steps") List<Step> steps) {
        Trial trial = new Trial();
        steps.forEach(trial::take);
    }
}
