package io.channelpartners.testkit.contract.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.EnvironmentPages;
import io.channelpartners.testkit.contract.environment.model.MultiRowEdits;
import io.channelpartners.testkit.contract.environment.model.StoreAssertions;
import io.channelpartners.testkit.contract.probe.Concurrently;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.junit.jupiter.api.Test;

/** Readers while a writer is at work. */
interface ReadsOneMoment extends StoreUnderTest {

    @Test
    @Sentence(
            value = {"general 3", "general 1"},
            ask =
                    "Are all rows of an environment read in one transaction with snapshot isolation, or in one statement?")
    default void finds_only_states_to_which_some_change_led() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));
        Map<EnvironmentStamp, EnvironmentSnapshot> states = new ConcurrentHashMap<>();
        states.put(acme.present().stamp(), acme.present());
        Set<EnvironmentSnapshot> found = Collections.synchronizedSet(new HashSet<>());

        Concurrently.whileWriting(
                rounds(),
                round -> {
                    acme.change(MultiRowEdits.next(round));
                    states.put(acme.present().stamp(), acme.present());
                },
                () -> found.add(store.find(acme.id()).orElseThrow()),
                () -> found.add(store.find(acme.id()).orElseThrow()));

        for (EnvironmentSnapshot each : found) {
            StoreAssertions.state(Optional.ofNullable(states.get(each.stamp())), Optional.of(each));
        }
    }

    @Test
    @Sentence(
            value = {"general 4", "stamp"},
            ask = "Is a stamp or a state remembered by the process or read from a replica that lags behind?")
    default void sees_every_save_that_returned_before() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));
        Deque<EnvironmentChange> saved = new ConcurrentLinkedDeque<>(acme.changesFrom(acme.start()));

        Concurrently.whileWriting(
                rounds(),
                round -> {
                    saved.add(acme.change(MultiRowEdits.next(round)));
                },
                () -> assertNotBefore(
                        saved.getLast().to(), store.stamp(acme.id()).orElseThrow()),
                () -> assertNotBefore(
                        saved.getLast().to(),
                        store.find(acme.id()).orElseThrow().stamp()),
                () -> {
                    EnvironmentChange last = saved.getLast();
                    HistoryPage page = store.history(acme.id(), last.from(), 1).orElseThrow();
                    StoreAssertions.changes(List.of(last), page.changes());
                });
    }

    @Test
    @Rule({"CP-44", "L-9"})
    @Sentence(
            value = {"general 3", "history 1", "history 4", "cut 1"},
            ask = "Are the base and the changes of a page read in one transaction, and dropped in one?")
    default void gives_pages_without_gap_while_history_is_written_and_cut() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));
        EnvironmentStamp start = acme.start();

        Concurrently.whileWriting(
                rounds(),
                round -> {
                    acme.change(MultiRowEdits.next(round));
                    if (round % 3 == 2) {
                        acme.cut(acme.revision() - 1);
                    }
                },
                () -> assertReplaysFromBase(store.history(acme.id(), start, 4).orElseThrow()),
                () -> assertReplaysFromBase(
                        store.history(acme.id(), start, Integer.MAX_VALUE).orElseThrow()),
                () -> store.base(acme.id()).map(HistoryBase::snapshot).ifPresent(MultiRowEdits::verify));
        acme.verify();
    }

    @Test
    @Rule("CP-44")
    @Sentence(
            value = {"general 3", "erase 1", "save 4"},
            ask = "Is anything of an erased environment read together with the one set up after it?")
    default void never_mixes_an_erased_environment_with_its_successor() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme");
        Map<EnvironmentStamp, EnvironmentSnapshot> states = new ConcurrentHashMap<>();
        Set<EnvironmentSnapshot> found = Collections.synchronizedSet(new HashSet<>());

        Concurrently.whileWriting(
                rounds() / 2 + 1,
                round -> {
                    acme.setUp(Edits.all(Edits.list("1"), Edits.register("device " + round)));
                    states.put(acme.present().stamp(), acme.present());
                    acme.change(MultiRowEdits.next(round));
                    states.put(acme.present().stamp(), acme.present());
                    acme.erase();
                },
                () -> store.find(acme.id()).ifPresent(found::add),
                () -> store.stamp(acme.id())
                        .flatMap(stamp -> store.history(acme.id(), EnvironmentStamp.beforeSetUp(stamp.creation()), 10))
                        .ifPresent(ReadsOneMoment::assertReplaysFromBase));

        for (EnvironmentSnapshot each : found) {
            StoreAssertions.state(Optional.ofNullable(states.get(each.stamp())), Optional.of(each));
        }
    }

    @Test
    @Rule("CP-63")
    @Sentence(
            value = {"environmentsListing 1", "environmentsListing 3"},
            ask = "Does each page start from the last ID of the page before, rather than skip a number of IDs?")
    default void pages_environments_without_gap_or_repeat_while_others_come_and_go() throws Exception {
        EnvironmentStore store = newStore();
        List<EnvironmentId> lasting = List.of("b", "d", "f", "h").stream()
                .map(id -> EnvironmentModel.of(store, id).setUp(Edits.list("1")).id())
                .toList();
        List<EnvironmentModel> passing = List.of("a", "c", "e", "g", "i").stream()
                .map(id -> EnvironmentModel.of(store, id).setUp())
                .toList();

        Concurrently.whileWriting(
                rounds(),
                round -> {
                    EnvironmentModel each = passing.get(round % passing.size());
                    each.change(Edits.list("1"));
                    each.change(Edits.unlist("1"));
                },
                () -> assertTrue(EnvironmentPages.listing(store, "1", 2).containsAll(lasting), "an ID is missing"),
                () -> assertTrue(EnvironmentPages.listing(store, "1", 3).containsAll(lasting), "an ID is missing"));
        assertEquals(lasting, EnvironmentPages.listing(store, "1", 2));
    }

    private static void assertNotBefore(EnvironmentStamp saved, EnvironmentStamp read) {
        assertTrue(read.compareTo(saved) >= 0, () -> saved + " was saved before, and " + read + " is read");
    }

    /** The changes begin at the base, or at set-up, and each was made from the state to which the one before it led. */
    private static void assertReplaysFromBase(HistoryPage page) {
        EnvironmentStamp reached = page.base();
        for (EnvironmentChange change : page.changes()) {
            assertEquals(reached, change.from(), "the state from which the next change of the page was made");
            reached = change.to();
        }
    }
}
