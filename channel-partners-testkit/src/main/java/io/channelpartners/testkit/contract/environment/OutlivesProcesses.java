package io.channelpartners.testkit.contract.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.Revision;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.StoreException;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentLifecycle;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.EnvironmentPages;
import io.channelpartners.testkit.contract.environment.model.Parts;
import io.channelpartners.testkit.contract.environment.model.Summaries;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the next process finds, and how a broken store fails. */
interface OutlivesProcesses extends StoreUnderTest {

    /** More than a busy machine needs. */
    Duration A_MINUTE = Duration.ofMinutes(1);

    @Test
    @Sentence(
            value = {"general 1", "general 4", "part 1", "outline 1", "summariesListing 2"},
            ask =
                    "Is each transaction committed before the method returns, and is everything in it: index, history, base?")
    default void shows_the_next_process_all_that_was_saved_cut_and_erased() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme")
                .setUp(EnvironmentLifecycle.edits().get(0));
        for (EnvironmentEdit edit : EnvironmentLifecycle.edits()
                .subList(1, EnvironmentLifecycle.edits().size())) {
            acme.change(edit);
        }
        acme.cut(5);
        EnvironmentModel erased = EnvironmentModel.of(store, "erased").setUp(Edits.list("north"));
        erased.erase();

        Optional<EnvironmentStore> reopened = reopened(store);
        assumeTrue(
                reopened.isPresent(), "reopened(...) says that nothing outlives the process: durability is not tested");

        acme.verify(reopened.get());
        erased.verify(reopened.get());
        acme.verify(Parts.devices("new", "direct", "unknown"), reopened.get());
        erased.verify(Parts.devices("new"), reopened.get());
        assertEquals(List.of(acme.id()), EnvironmentPages.listing(reopened.get(), "north", 10));
        Summaries.verify(reopened.get(), List.of(acme, erased), Summaries.locations("north", "east"), 10);
        assertEquals(Set.of(acme.id()), EnvironmentPages.all(reopened.get(), 10));
        assertEquals(Set.of(acme.id()), EnvironmentPages.toRecheck(reopened.get(), Instant.MAX, Instant.MAX, 10));
    }

    @Test
    @Sentence(
            value = "requireWorking 1",
            ask = "Does it look for an environment that need not exist? Does it write to find out whether it can?")
    default void says_that_it_works_whatever_it_keeps() {
        EnvironmentStore store = newStore();
        store.requireWorking(A_MINUTE);
        assertEquals(Set.of(), EnvironmentPages.all(store, 10));

        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));
        store.requireWorking(A_MINUTE);
        acme.change(Edits.unlist("1"));
        store.requireWorking(A_MINUTE);
        acme.verify(store);

        acme.erase();
        store.requireWorking(A_MINUTE);
        assertEquals(Set.of(), EnvironmentPages.all(store, 10));
    }

    @Test
    @Sentence(value = "requireWorking", ask = "Is a limit of zero or less taken as no limit?")
    default void refuses_to_answer_in_no_time() {
        EnvironmentStore store = newStore();
        assertThrows(IllegalArgumentException.class, () -> store.requireWorking(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> store.requireWorking(Duration.ofNanos(-1)));
    }

    @Test
    @Sentence(
            value = {"general 2", "requireWorking 2"},
            ask =
                    "Is an exception swallowed, so that the answer is empty or false? Is it passed on as the driver threw it?")
    default void throws_if_it_does_not_work() {
        Optional<EnvironmentStore> broken = brokenStore();
        assumeTrue(broken.isPresent(), "brokenStore() says that the store always works: failures are not tested");
        EnvironmentStore store = broken.get();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme");
        EnvironmentModel wouldBe = EnvironmentModel.of(store, "acme");
        wouldBe.record(wouldBe.settingUp(Edits.list("1")));

        assertFails("find", () -> store.find(acme.id()));
        assertFails("part", () -> store.part(acme.id(), Set.of()));
        assertFails("outline", () -> store.outline(acme.id()));
        assertFails("stamp", () -> store.stamp(acme.id()));
        assertFails("save", () -> store.save(acme.settingUp(Edits.list("1"))));
        assertFails("save", () -> store.save(wouldBe.next(Edits.unlist("1"))));
        EnvironmentChange next = wouldBe.next(Edits.unlist("1"));
        assertFails("saveWithSummary", () -> store.saveWithSummary(next, wouldBe.summaryAfter(next)));
        assertFails("history", () -> store.history(acme.id(), wouldBe.start(), 10));
        assertFails("base", () -> store.base(acme.id()));
        assertFails("cut", () -> store.cut(acme.id(), Revision.of(0)));
        assertFails("erase", () -> store.erase(acme.id()));
        assertFails(
                "environmentsListing",
                () -> store.environmentsListing(Set.of(PartnerLocationId.of("1")), Optional.empty(), 10));
        assertFails(
                "summariesListing",
                () -> store.summariesListing(Set.of(PartnerLocationId.of("1")), Optional.empty(), 10));
        assertFails("environments", () -> store.environments(Optional.empty(), 10));
        assertFails(
                "environmentsToRecheck",
                () -> store.environmentsToRecheck(Instant.MIN, Instant.MAX, Optional.empty(), 10));
        assertFails("requireWorking", () -> store.requireWorking(A_MINUTE));
    }

    private static void assertFails(String method, Executable call) {
        assertThrows(StoreException.class, call, method);
    }
}
