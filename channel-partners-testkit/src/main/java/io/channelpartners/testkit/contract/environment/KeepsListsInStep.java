package io.channelpartners.testkit.contract.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.EnvironmentPages;
import io.channelpartners.testkit.contract.environment.model.Summaries;
import io.channelpartners.testkit.contract.probe.Concurrently;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The lists of environments compared with the states, while a writer is at work. If the same state is present before and after a
 * page is read, the page must agree with it.
 */
interface KeepsListsInStep extends StoreUnderTest {

    /** The environment that is written. */
    EnvironmentId ACME = EnvironmentId.of("acme");

    @Test
    @Rule({"CP-45", "CP-63"})
    @Sentence(
            value = {"general 7", "save 1", "environmentsListing 3", "summariesListing 1", "environmentsToRecheck 3"},
            ask = "Is an index written in a different transaction than the state, before or after it?")
    default void lists_an_environment_as_its_state_says_while_partners_come_and_go() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = new EnvironmentModel(store, ACME).setUp(Edits.list("1"));
        Map<EnvironmentStamp, CustomerEnvironment> states = new ConcurrentHashMap<>();
        states.put(acme.present().stamp(), acme.present().environment());
        Instant later = HostileInstants.LATER;
        List<EnvironmentEdit> edits = List.of(Edits.list("2"), Edits.checkAgain("2", later), Edits.unlist("2"));
        Concurrently.whileWriting(
                rounds(),
                round -> {
                    EnvironmentChange change = acme.next(edits.get(round % edits.size()));
                    states.put(
                            change.to(),
                            EnvironmentSnapshot.after(change, Optional.of(acme.present()))
                                    .environment());
                    acme.save(change);
                },
                () -> {
                    assertInStep(
                            store,
                            states,
                            "listing location 2",
                            KeepsListsInStep::names,
                            id -> EnvironmentPages.listing(store, "2", 10).contains(id));
                    assertInStep(
                            store,
                            states,
                            "listing location 2, with summaries",
                            KeepsListsInStep::names,
                            id -> Summaries.listing(store, "2", 10).contains(id));
                    assertInStep(
                            store,
                            states,
                            "to be checked again",
                            KeepsListsInStep::isLate,
                            id -> EnvironmentPages.toRecheck(store, Instant.MIN, later.minusNanos(1), 10)
                                    .contains(id));
                });
    }

    @Test
    @Rule({"CP-44", "CP-45"})
    @Sentence(
            value = {"general 7", "save 1", "erase 1", "environments 2"},
            ask = "Does a list include an environment before its state is there, or after it is gone?")
    default void lists_an_environment_exactly_while_it_exists() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = new EnvironmentModel(store, ACME);
        AtomicInteger writes = new AtomicInteger();
        Concurrently.whileWriting(
                rounds() / 2 + 1,
                round -> {
                    acme.setUp(Edits.list("1"));
                    writes.incrementAndGet();
                    acme.erase();
                    writes.incrementAndGet();
                },
                () -> {
                    assertListedWhileThere(
                            store,
                            writes,
                            "all",
                            id -> EnvironmentPages.all(store, 10).contains(id));
                    assertListedWhileThere(
                            store,
                            writes,
                            "listing location 1",
                            id -> EnvironmentPages.listing(store, "1", 10).contains(id));
                });
    }

    private static void assertInStep(
            EnvironmentStore store,
            Map<EnvironmentStamp, CustomerEnvironment> states,
            String list,
            Predicate<CustomerEnvironment> belongs,
            Predicate<EnvironmentId> isListed) {
        EnvironmentStamp before = store.stamp(ACME).orElseThrow();
        boolean listed = isListed.test(ACME);
        if (before.equals(store.stamp(ACME).orElseThrow())) {
            assertEquals(
                    belongs.test(states.get(before)),
                    listed,
                    () -> "whether it is on the list of environments " + list + ", at " + before);
        }
    }

    /** An environment that is absent before and after may have existed in between, but then a write has ended. */
    private static void assertListedWhileThere(
            EnvironmentStore store, AtomicInteger writes, String list, Predicate<EnvironmentId> isListed) {
        int written = writes.get();
        Optional<EnvironmentStamp> before = store.stamp(ACME);
        boolean listed = isListed.test(ACME);
        if (before.equals(store.stamp(ACME)) && written == writes.get()) {
            assertEquals(
                    before.isPresent(),
                    listed,
                    () -> "whether it is on the list of environments " + list + ", at " + before);
        }
    }

    private static boolean names(CustomerEnvironment environment) {
        return environment.partners().contains(PartnerLocationId.of("2"));
    }

    private static boolean isLate(CustomerEnvironment environment) {
        return environment.partners().all().stream()
                .anyMatch(partner -> partner.checkedAt().equals(HostileInstants.LATER));
    }
}
