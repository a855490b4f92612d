package io.channelpartners.testkit.contract.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentLifecycle;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.HistoryPages;
import io.channelpartners.testkit.contract.environment.model.StoreAssertions;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The history: who changed what, and when. */
interface KeepsHistory extends StoreUnderTest {

    @Test
    @Sentence(
            value = {"history 1", "history 2"},
            ask =
                    "Are changes selected by (revision, checks) >= those of the stamp, ordered by both, and then limited?")
    default void gives_the_first_changes_from_each_stamp_on_with_each_limit() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = withChecksBetweenRevisions(store);
        HistoryPages pages = HistoryPages.of(store, acme);

        for (EnvironmentStamp from : acme.stamps()) {
            List<EnvironmentChange> expected = acme.changesFrom(from);
            for (int limit = 1; limit <= expected.size() + 1; limit++) {
                assertIsBeginning(expected, pages.page(from, limit).changes());
                StoreAssertions.changes(expected, pages.from(from, limit));
            }
            assertIsBeginning(expected, pages.page(from, Integer.MAX_VALUE).changes());
        }
    }

    @Test
    @Sentence(value = "history 1", ask = "Is a stamp compared, or looked for? It need not be that of a state.")
    default void begins_after_a_stamp_that_no_state_has() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = withChecksBetweenRevisions(store);
        HistoryPages pages = HistoryPages.of(store, acme);

        for (EnvironmentStamp stamp : acme.stamps()) {
            for (long ahead : new long[] {1_000, Long.MAX_VALUE - stamp.checks()}) {
                EnvironmentStamp between =
                        new EnvironmentStamp(stamp.creation(), stamp.revision(), stamp.checks() + ahead);
                assertIsBeginning(
                        acme.changesFrom(between), pages.page(between, 10).changes());
            }
        }
    }

    @Test
    @Sentence(
            value = "history 1",
            ask = "Is the order that of numbers, or that of their texts, in which 10 comes before 9?")
    default void orders_changes_by_number_and_not_by_time() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));
        for (int i = 0; i < 12; i++) {
            acme.save(acme.next(Edits.rename("name " + i), HostileInstants.LATER.minusSeconds(i)));
            acme.save(acme.next(
                    Edits.checkAgain("1", HostileInstants.LATER.plusNanos(i)), HostileInstants.LATER.minusSeconds(i)));
        }
        for (int i = 0; i < 12; i++) {
            acme.change(Edits.checkAgain("1", HostileInstants.LATER.plusSeconds(i)));
        }

        StoreAssertions.changes(
                acme.changesFrom(acme.start()), HistoryPages.of(store, acme).from(acme.start(), 3));
    }

    @Test
    @Rule("L-9")
    @Sentence(
            value = "history 3",
            ask = "Is everything of a change kept: each row before and after, the actor, the time, the stamp?")
    default void returns_each_change_as_it_was_saved_and_replays_to_the_present_state() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme")
                .setUp(EnvironmentLifecycle.edits().get(0));
        List<EnvironmentChange> saved = new ArrayList<>(acme.changesFrom(acme.start()));
        for (EnvironmentEdit edit : EnvironmentLifecycle.edits()
                .subList(1, EnvironmentLifecycle.edits().size())) {
            saved.add(acme.change(edit));
        }

        List<EnvironmentChange> returned = HistoryPages.of(store, acme).from(acme.start(), 5);

        StoreAssertions.changes(saved, returned);
        Optional<EnvironmentSnapshot> replayed = Optional.empty();
        for (EnvironmentChange change : returned) {
            replayed = Optional.of(EnvironmentSnapshot.after(change, replayed));
        }
        StoreAssertions.state(replayed, store.find(acme.id()));
    }

    @Test
    @Rule("CP-44")
    @Sentence(
            value = "history 4",
            ask = "Does each page carry the stamp of the base, even if it starts from an earlier stamp?")
    default void names_the_base_from_which_it_replays() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = withChecksBetweenRevisions(store);
        HistoryPages pages = HistoryPages.of(store, acme);
        List<EnvironmentStamp> stamps = acme.stamps();
        assertEquals(acme.start(), pages.page(acme.start(), 1).base());

        acme.cut(2);

        assertEquals(
                store.base(acme.id()).orElseThrow().stamp(),
                pages.page(acme.start(), 1).base());
        for (EnvironmentStamp from : stamps) {
            StoreAssertions.changes(acme.changesFrom(from), pages.from(from, 2));
        }
    }

    @Test
    @Rule("CP-44")
    @Sentence(value = "history 1", ask = "Is the creation of the stamp compared with that of the present environment?")
    default void has_no_history_of_another_creation() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp();
        EnvironmentStamp erased = acme.start();
        EnvironmentStamp erasedState = acme.present().stamp();
        acme.erase();
        acme.setUp();

        assertEquals(Optional.empty(), store.history(acme.id(), erased, 10));
        assertEquals(Optional.empty(), store.history(acme.id(), erasedState, 10));
        assertEquals(Optional.empty(), store.history(acme.id(), EnvironmentStamp.beforeSetUp(UUID.randomUUID()), 10));
        acme.verify();
    }

    @Test
    @Sentence(value = "history", ask = "Is a limit of 0 or less refused, rather than treated as no limit?")
    default void refuses_a_limit_below_1_for_a_page_of_history() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp();

        for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.history(acme.id(), acme.start(), limit),
                    () -> "limit " + limit);
        }
    }

    /** Revisions 1 to 4, with none to three changes of check times in each. */
    private static EnvironmentModel withChecksBetweenRevisions(EnvironmentStore store) {
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));
        for (int revision = 2; revision <= 4; revision++) {
            acme.change(Edits.rename("revision " + revision));
            for (int check = 1; check < revision; check++) {
                acme.change(Edits.checkAgain("1", HostileInstants.LATER.plusSeconds(10L * revision + check)));
            }
        }
        return acme;
    }

    private static void assertIsBeginning(List<EnvironmentChange> expected, List<EnvironmentChange> page) {
        assertFalse(page.isEmpty() && !expected.isEmpty(), "a page without changes, though changes follow");
        StoreAssertions.changes(expected.subList(0, Math.min(page.size(), expected.size())), page);
    }
}
