package io.channelpartners.core.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.core.boundary.GuardedStore;
import io.channelpartners.core.fixture.RandomHistories;
import io.channelpartners.core.fixture.WitnessedLibrary;
import io.channelpartners.core.fixture.WitnessedLibrary.Witnessed;
import io.channelpartners.core.manage.EnvironmentHistory;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.testkit.Rule;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A replayed state equals the one that was present. */
class ReplayLawTest {

    @Provide
    Arbitrary<WitnessedLibrary> libraries() {
        return RandomHistories.libraries();
    }

    @Property(tries = 100)
    @Rule({"L-9", "CP-15"})
    void each_revision_replayed_is_its_last_state(
            @ForAll("libraries") WitnessedLibrary library, @ForAll @IntRange(min = 1, max = 4) int page) {
        assertAllAsWitnessed(library, page, library.witnessed);
    }

    @Property(tries = 100)
    @Rule({"L-9", "CP-44"})
    void a_cut_takes_what_was_before_it_and_nothing_else(
            @ForAll("libraries") WitnessedLibrary library,
            @ForAll @IntRange(min = 1, max = 4) int page,
            @ForAll @IntRange(min = 0, max = 1_000) int somewhere) {
        EnvironmentSnapshot present = library.present();
        Revision revision = Revision.of(1 + somewhere % present.revision().number());

        assertTrue(library.partners.cutHistory(WitnessedLibrary.ACME, revision));

        assertEquals(present, library.present());
        assertFalse(library.partners.cutHistory(
                WitnessedLibrary.ACME, present.revision().next()));
        assertFalse(library.partners.cutHistory(WitnessedLibrary.ACME, Revision.of(revision.number() - 1)));
        assertAllAsWitnessed(library, page, keptAfterCut(library.witnessed, revision));
    }

    @Property(tries = 100)
    @Rule("L-9")
    void the_changes_applied_to_the_base_one_by_one_give_the_present_state_and_each_can_be_undone(
            @ForAll("libraries") WitnessedLibrary library,
            @ForAll @IntRange(min = 1, max = 4) int limit,
            @ForAll boolean cut) {
        if (cut) {
            library.partners.cutHistory(WitnessedLibrary.ACME, Revision.of(1));
        }
        Optional<EnvironmentSnapshot> state =
                library.store.base(WitnessedLibrary.ACME).map(HistoryBase::snapshot);
        HistoryPage page = library.partners
                .history(WitnessedLibrary.ACME, Revision.of(0), limit)
                .orElseThrow();
        while (!page.changes().isEmpty()) {
            for (EnvironmentChange change : page.changes()) {
                Optional<EnvironmentSnapshot> before = state;
                state = Optional.of(EnvironmentSnapshot.after(change, before));
                assertEquals(before, state.get().before(change));
            }
            page = library.partners
                    .history(WitnessedLibrary.ACME, page.next(), limit)
                    .orElseThrow();
        }
        assertEquals(Optional.of(library.present()), state);
    }

    @Property(tries = 100)
    @Rule("CP-44")
    void erasing_leaves_no_answer(@ForAll("libraries") WitnessedLibrary library) {
        EnvironmentStamp stamp = library.present().stamp();

        assertTrue(library.partners.erase(WitnessedLibrary.ACME));

        assertFalse(library.partners.erase(WitnessedLibrary.ACME));
        assertEquals(Optional.empty(), library.partners.environment(WitnessedLibrary.ACME));
        assertEquals(Optional.empty(), library.partners.review(WitnessedLibrary.ACME));
        assertEquals(Optional.empty(), library.partners.history(WitnessedLibrary.ACME, Revision.of(0), 10));
        assertEquals(Optional.empty(), library.partners.history(WitnessedLibrary.ACME, stamp, 10));
        assertEquals(Optional.empty(), library.store.base(WitnessedLibrary.ACME));
        for (Witnessed was : library.witnessed) {
            assertEquals(
                    Optional.empty(),
                    library.partners.environmentAt(
                            WitnessedLibrary.ACME, was.snapshot().revision()));
            assertEquals(Optional.empty(), library.partners.environmentAt(WitnessedLibrary.ACME, was.at()));
            was.snapshot()
                    .environment()
                    .partners()
                    .ids()
                    .forEach(location -> assertEquals(
                            List.of(), library.store.environmentsListing(Set.of(location), Optional.empty(), 10)));
        }
    }

    private static List<Witnessed> keptAfterCut(List<Witnessed> all, Revision revision) {
        int base = 0;
        for (int i = 0; i < all.size(); i++) {
            base = all.get(i).snapshot().revision().equals(revision) ? i : base;
        }
        return all.subList(base, all.size());
    }

    private static void assertAllAsWitnessed(WitnessedLibrary library, int pageSize, List<Witnessed> kept) {
        EnvironmentHistory history =
                new EnvironmentHistory(new GuardedStore(library.store), library.store::find, 1, pageSize);
        for (long number = 0; number <= library.present().revision().number() + 1; number++) {
            Revision revision = Revision.of(number);
            assertEquals(
                    last(kept, was -> was.snapshot().revision().equals(revision)),
                    history.at(WitnessedLibrary.ACME, revision),
                    "at revision " + revision);
        }
        for (Instant instant : instants(library.witnessed)) {
            assertEquals(
                    last(kept, was -> !was.at().isAfter(instant)),
                    history.at(WitnessedLibrary.ACME, instant),
                    "at instant " + instant);
        }
    }

    private static Optional<EnvironmentSnapshot> last(List<Witnessed> all, Predicate<Witnessed> counts) {
        return all.stream().filter(counts).reduce((one, next) -> next).map(Witnessed::snapshot);
    }

    private static List<Instant> instants(List<Witnessed> all) {
        List<Instant> instants = new ArrayList<>(List.of(Instant.MIN, Instant.MAX));
        for (Witnessed was : all) {
            instants.add(was.at().minusNanos(1));
            instants.add(was.at());
            instants.add(was.at().plusNanos(1));
        }
        return instants;
    }
}
