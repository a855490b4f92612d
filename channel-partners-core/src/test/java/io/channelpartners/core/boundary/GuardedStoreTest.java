package io.channelpartners.core.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.SpiBroken;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.testkit.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The guard notices whatever a store must not return. */
class GuardedStoreTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme-01");
    private static final EnvironmentId OTHER = EnvironmentId.of("other");
    private static final UUID CREATION = new UUID(0, 1);
    private static final EnvironmentStamp START = EnvironmentStamp.beforeSetUp(CREATION);
    private static final EnvironmentChange FIRST = setUp(ACME, CREATION);
    private static final EnvironmentChange SECOND = next(FIRST, "B");
    private static final EnvironmentChange THIRD = next(SECOND, "C");

    @Test
    @Rule("L-9")
    void passes_on_a_page_that_is_in_order() {
        HistoryPage page = page(FIRST, SECOND, THIRD);

        assertEquals(Optional.of(page), guarded(new Answers().pages(page)).history(ACME, START, 3));
    }

    @Test
    @Rule("L-9")
    void passes_on_a_page_that_begins_at_the_base() {
        HistoryPage page = new HistoryPage(START, FIRST.to(), List.of(SECOND));

        assertEquals(Optional.of(page), guarded(new Answers().pages(page)).history(ACME, START, 3));
    }

    static Stream<Arguments> broken_pages() {
        EnvironmentStamp otherCreation = EnvironmentStamp.beforeSetUp(new UUID(0, 2));
        return Stream.of(
                Arguments.of("of another environment", page(setUp(OTHER, CREATION))),
                Arguments.of("with a gap", page(FIRST, THIRD)),
                Arguments.of("in disorder", page(SECOND, FIRST)),
                Arguments.of("with a repeat", page(FIRST, FIRST)),
                Arguments.of("with a change of nothing", page(nothing())),
                Arguments.of("longer than asked", page(FIRST, SECOND, THIRD, next(THIRD, "D"))),
                Arguments.of("from another stamp", new HistoryPage(FIRST.to(), START, List.of(SECOND))),
                Arguments.of("of another creation's base", new HistoryPage(START, otherCreation, List.of())),
                Arguments.of("of another creation", page(setUp(ACME, new UUID(0, 2)))),
                Arguments.of("from before the base", new HistoryPage(START, SECOND.to(), List.of(SECOND, THIRD))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken_pages")
    @Rule("L-9")
    void refuses_a_page_of_history(String what, HistoryPage page) {
        assertThrows(SpiBroken.class, () -> guarded(new Answers().pages(page)).history(ACME, START, 3), what);
    }

    @Test
    @Rule("L-9")
    void refuses_a_page_that_begins_before_the_stamp_asked_for() {
        HistoryPage page = new HistoryPage(SECOND.to(), START, List.of(SECOND, THIRD));

        assertThrows(SpiBroken.class, () -> guarded(new Answers().pages(page)).history(ACME, SECOND.to(), 3));
    }

    @Test
    void refuses_the_state_or_the_base_of_another_environment() {
        EnvironmentSnapshot other = EnvironmentSnapshot.after(setUp(OTHER, CREATION), Optional.empty());
        EnvironmentStore guarded = guarded(new Answers().states(other));

        SpiBroken refused = assertThrows(SpiBroken.class, () -> guarded.find(ACME));
        assertThrows(SpiBroken.class, () -> guarded.base(ACME));
        assertEquals(
                "was asked for acme-01 and returned other",
                refused.problems().get(0).reason());
        assertEquals(Optional.of(other), guarded.find(OTHER));
    }

    @Test
    @Rule("CP-63")
    void refuses_environments_out_of_order_or_too_many_or_before_the_place_asked_for() {
        PartnerLocationId location = PartnerLocationId.of("30523182");
        EnvironmentStore ascending = guarded(new Answers().environments(ACME, OTHER));
        EnvironmentStore descending = guarded(new Answers().environments(OTHER, ACME));
        EnvironmentStore repeating = guarded(new Answers().environments(ACME, ACME));

        assertEquals(List.of(ACME, OTHER), ascending.environmentsListing(Set.of(location), Optional.empty(), 2));
        assertThrows(SpiBroken.class, () -> ascending.environmentsListing(Set.of(location), Optional.empty(), 1));
        assertThrows(SpiBroken.class, () -> ascending.environmentsListing(Set.of(location), Optional.of(ACME), 2));
        assertThrows(SpiBroken.class, () -> descending.environmentsListing(Set.of(location), Optional.empty(), 2));
        assertThrows(SpiBroken.class, () -> repeating.environmentsListing(Set.of(location), Optional.empty(), 2));
    }

    @Test
    @Rule("CP-45")
    void accepts_lists_in_any_order_but_refuses_a_repeated_environment_or_too_many() {
        EnvironmentStore ascending = guarded(new Answers().environments(ACME, OTHER));
        EnvironmentStore descending = guarded(new Answers().environments(OTHER, ACME));
        EnvironmentStore repeating = guarded(new Answers().environments(ACME, ACME));
        for (BiFunction<EnvironmentStore, Optional<EnvironmentId>, List<EnvironmentId>> list : lists(2)) {
            assertEquals(List.of(ACME, OTHER), list.apply(ascending, Optional.empty()));
            assertEquals(List.of(OTHER, ACME), list.apply(descending, Optional.of(EnvironmentId.of("b"))));
            assertThrows(SpiBroken.class, () -> list.apply(ascending, Optional.of(OTHER)));
            assertThrows(SpiBroken.class, () -> list.apply(descending, Optional.of(OTHER)));
            assertThrows(SpiBroken.class, () -> list.apply(repeating, Optional.empty()));
        }
        for (BiFunction<EnvironmentStore, Optional<EnvironmentId>, List<EnvironmentId>> list : lists(1)) {
            assertThrows(SpiBroken.class, () -> list.apply(ascending, Optional.empty()));
        }
    }

    private static List<BiFunction<EnvironmentStore, Optional<EnvironmentId>, List<EnvironmentId>>> lists(int limit) {
        return List.of(
                (store, after) -> store.environments(after, limit),
                (store, after) -> store.environmentsToRecheck(Instant.MIN, Instant.MAX, after, limit));
    }

    private static EnvironmentStore guarded(Answers answers) {
        return new GuardedStore(answers);
    }

    private static HistoryPage page(EnvironmentChange... changes) {
        return new HistoryPage(START, START, List.of(changes));
    }

    private static EnvironmentChange setUp(EnvironmentId id, UUID creation) {
        return EnvironmentSnapshot.changeToSetUp(
                CustomerEnvironment.named(id, "A"), creation, Actor.of("somebody"), Instant.EPOCH);
    }

    private static EnvironmentChange next(EnvironmentChange change, String name) {
        EnvironmentSnapshot before = new EnvironmentSnapshot(
                change.to(),
                CustomerEnvironment.named(
                        change.environment(),
                        change.customer().orElseThrow().after().orElseThrow()));
        return before.changeTo(before.environment().renameCustomer(name), Actor.of("somebody"), Instant.EPOCH);
    }

    private static EnvironmentChange nothing() {
        return EnvironmentChange.builder()
                .environment(ACME)
                .from(START)
                .by(Actor.of("somebody"))
                .at(Instant.EPOCH)
                .build();
    }

    /** A store that returns prepared answers, whatever the question. */
    private static final class Answers implements EnvironmentStore {

        private Optional<EnvironmentSnapshot> state = Optional.empty();
        private Optional<HistoryPage> page = Optional.empty();
        private List<EnvironmentId> environments = List.of();

        Answers states(EnvironmentSnapshot snapshot) {
            state = Optional.of(snapshot);
            return this;
        }

        Answers pages(HistoryPage history) {
            page = Optional.of(history);
            return this;
        }

        Answers environments(EnvironmentId... ids) {
            environments = List.of(ids);
            return this;
        }

        @Override
        public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
            return state;
        }

        @Override
        public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
            return state.map(EnvironmentSnapshot::stamp);
        }

        @Override
        public boolean save(EnvironmentChange change) {
            return false;
        }

        @Override
        public Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
            return page;
        }

        @Override
        public Optional<HistoryBase> base(EnvironmentId environment) {
            return state.map(snapshot -> new HistoryBase(snapshot, Instant.EPOCH));
        }

        @Override
        public boolean cut(EnvironmentId environment, Revision revision) {
            return false;
        }

        @Override
        public boolean erase(EnvironmentId environment) {
            return false;
        }

        @Override
        public List<EnvironmentId> environmentsListing(
                Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
            return environments;
        }

        @Override
        public List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
            return environments;
        }

        @Override
        public List<EnvironmentId> environmentsToRecheck(
                Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit) {
            return environments;
        }
    }
}
