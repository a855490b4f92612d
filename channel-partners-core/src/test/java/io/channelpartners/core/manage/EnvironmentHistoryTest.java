package io.channelpartners.core.manage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.fixture.StoreInMemory;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.SpiBroken;
import io.channelpartners.problem.TooManyConflicts;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replaying while others cut, erase and change, and from a store with gaps in its history. */
class EnvironmentHistoryTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme-01");
    private static final Actor SOMEBODY = Actor.of("somebody");

    private final Disturbed store = new Disturbed();
    private final EnvironmentHistory history = new EnvironmentHistory(store, store::find, 3, 2);
    private final EnvironmentChanges changes = new EnvironmentChanges(
            store,
            store::find,
            state -> DeviceSummary.of(state.environment()),
            (state, summary) -> {},
            SettableClock.standing(),
            UUID::randomUUID,
            new Writers(1, retried -> {}));
    private final List<EnvironmentSnapshot> states = new ArrayList<>();

    @BeforeEach
    void make_six_revisions() {
        states.add(changes.setUp(ACME, "1", SOMEBODY, environment -> environment)
                .result()
                .snapshot());
        for (int revision = 2; revision <= 6; revision++) {
            rename(Integer.toString(revision));
        }
    }

    private void rename(String name) {
        change(environment -> environment.renameCustomer(name));
    }

    private void change(EnvironmentEdit edit) {
        states.add(changes.change(ACME, ExpectedState.any(), SOMEBODY, edit, proposal -> {})
                .result()
                .snapshot());
    }

    private static IdCheck.Recognized checked(PartnerLocationId location, int seconds) {
        return new IdCheck.Recognized(
                location, IdChecks.details(location), Standings.full(), SettableClock.START.plusSeconds(seconds));
    }

    @Test
    @Rule({"L-9", "CP-44"})
    void begins_again_from_the_new_base_when_the_history_is_cut_meanwhile() {
        store.beforePage(1, () -> store.cut(ACME, Revision.of(4)));

        assertEquals(Optional.of(states.get(4)), history.at(ACME, Revision.of(5)));
    }

    @Test
    @Rule({"L-9", "CP-44"})
    void begins_again_when_the_history_is_cut_beyond_the_state_at_the_time_of_the_question() {
        store.beforeBase = () -> {
            rename("7");
            store.cut(ACME, Revision.of(7));
        };

        assertEquals(Optional.empty(), history.at(ACME, Revision.of(6)));
        assertEquals(Optional.of(states.get(6)), history.at(ACME, Revision.of(7)));
    }

    @Test
    @Rule("CP-44")
    void has_no_answer_when_what_was_asked_for_is_cut_meanwhile() {
        store.beforePage(1, () -> store.cut(ACME, Revision.of(6)));

        assertEquals(Optional.empty(), history.at(ACME, Revision.of(3)));
    }

    @Test
    @Rule("CP-44")
    void has_no_answer_when_the_environment_is_erased_meanwhile() {
        store.beforePage(1, () -> store.erase(ACME));

        assertEquals(Optional.empty(), history.at(ACME, Revision.of(5)));
    }

    @Test
    @Rule("CP-44")
    void never_mixes_an_erased_environment_with_the_one_that_is_set_up_again() {
        store.beforePage(1, () -> {
            store.erase(ACME);
            states.clear();
            states.add(changes.setUp(ACME, "again", SOMEBODY, environment -> environment)
                    .result()
                    .snapshot());
            rename("again 2");
            rename("again 3");
            rename("again 4");
        });

        Optional<EnvironmentSnapshot> replayed = history.at(ACME, SettableClock.START);

        assertEquals(Optional.of(states.get(3)), replayed);
    }

    @Test
    @Rule("CP-44")
    void begins_again_when_the_environment_is_erased_and_set_up_again_before_its_base_is_read() {
        store.beforeBase = () -> {
            store.erase(ACME);
            states.clear();
            states.add(changes.setUp(ACME, "again", SOMEBODY, environment -> environment)
                    .result()
                    .snapshot());
            rename("again 2");
            store.cut(ACME, Revision.of(1));
        };

        Optional<EnvironmentSnapshot> replayed = history.at(ACME, Revision.of(2));

        assertEquals(Optional.of(states.get(1)), replayed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    @Rule("L-9")
    void refuses_a_page_of_no_change_even_of_no_environment(int limit) {
        EnvironmentId unknown = EnvironmentId.of("unknown");
        EnvironmentStamp stamp = states.get(0).stamp();

        assertThrows(IllegalArgumentException.class, () -> history.page(unknown, Revision.of(0), limit));
        assertThrows(IllegalArgumentException.class, () -> history.page(unknown, stamp, limit));
    }

    @Test
    @Rule("L-9")
    void answers_with_the_state_at_the_time_of_the_question_however_many_changes_follow() {
        EnvironmentSnapshot present = states.get(5);
        store.beforePage(1, () -> rename("while replaying"));

        assertEquals(
                Optional.of(present), new EnvironmentHistory(store, store::find, 1, 4).at(ACME, SettableClock.START));
    }

    @Test
    @Rule("L-9")
    void reads_pages_only_as_far_as_it_must() {
        history.at(ACME, Revision.of(1));

        assertEquals(1, store.pages);
    }

    @Test
    @Rule("L-9")
    void finds_the_present_by_its_last_change_however_many_came_before() {
        for (int revision = 7; revision <= 3_000; revision++) {
            rename(Integer.toString(revision));
        }

        assertEquals(Optional.of(states.get(2_999)), history.at(ACME, SettableClock.START));
        assertEquals(Optional.of(states.get(2_998)), history.at(ACME, Revision.of(2_999)));
        assertTrue(store.read <= 4, () -> store.read + " changes were read");
    }

    @Test
    @Rule({"L-9", "CP-15"})
    void passes_over_thousands_of_checks_that_moved_only_their_times() {
        PartnerLocationId location = PartnerLocationId.of("1");
        change(environment -> environment.addPartner(checked(location, 0)));
        for (int check = 1; check <= 3_000; check++) {
            IdCheck.Recognized again = checked(location, check);
            change(environment -> environment.refreshPartner(again));
        }
        rename("after them");
        EnvironmentSnapshot last = states.get(states.size() - 2);

        assertEquals(3_000, last.stamp().checks());
        assertEquals(Optional.of(last), history.at(ACME, Revision.of(7)));
        assertTrue(store.read <= 50, () -> store.read + " changes were read");
    }

    @Test
    @Rule("L-9")
    void refuses_a_history_that_ends_before_the_present_backwards_too() {
        store.altered = page -> new HistoryPage(page.from(), page.base(), List.of());

        SpiBroken broken = assertThrows(SpiBroken.class, () -> history.at(ACME, Revision.of(5)));

        String reason = broken.problems().get(0).reason();
        assertTrue(reason.startsWith("has no change of acme-01 from"), reason);
    }

    @Test
    void gives_up_when_the_history_is_cut_during_each_attempt() {
        for (int page = 1; page <= 3; page++) {
            long revision = page;
            store.beforePage(page, () -> store.cut(ACME, Revision.of(revision)));
        }

        assertThrows(TooManyConflicts.class, () -> history.at(ACME, Revision.of(5)));
    }

    @Test
    @Rule("L-9")
    void refuses_a_history_that_ends_before_the_present() {
        store.altered = page -> new HistoryPage(page.from(), page.base(), List.of());

        SpiBroken broken = assertThrows(SpiBroken.class, () -> history.at(ACME, Revision.of(2)));

        String reason = broken.problems().get(0).reason();
        assertTrue(reason.startsWith("has no change of acme-01 from"), reason);
    }

    @Test
    @Rule("L-9")
    void refuses_a_history_whose_changes_do_not_fit_one_another() {
        store.altered = page -> new HistoryPage(
                page.from(),
                page.base(),
                page.changes().subList(1, page.changes().size()));

        assertThrows(SpiBroken.class, () -> history.at(ACME, Revision.of(2)));
    }

    /** A store in memory to which something happens just before a page of history or the base is read. */
    private static final class Disturbed extends StoreInMemory {

        private final List<Runnable> disturbances = new ArrayList<>();
        private Runnable beforeBase = () -> {};
        private UnaryOperator<HistoryPage> altered = UnaryOperator.identity();
        private int pages;
        private int read;

        void beforePage(int page, Runnable disturbance) {
            while (disturbances.size() < page) {
                disturbances.add(() -> {});
            }
            disturbances.set(page - 1, disturbance);
        }

        @Override
        public Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
            if (pages++ < disturbances.size()) {
                disturbances.get(pages - 1).run();
            }
            Optional<HistoryPage> page = store.history(environment, from, limit).map(altered);
            read += page.map(answered -> answered.changes().size()).orElse(0);
            return page;
        }

        @Override
        public Optional<HistoryBase> base(EnvironmentId environment) {
            Runnable once = beforeBase;
            beforeBase = () -> {};
            once.run();
            return store.base(environment);
        }
    }
}
