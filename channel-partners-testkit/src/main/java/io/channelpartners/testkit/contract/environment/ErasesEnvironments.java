package io.channelpartners.testkit.contract.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentLifecycle;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.EnvironmentPages;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Erasing an environment, which leaves nothing behind. */
interface ErasesEnvironments extends StoreUnderTest {

    @Test
    @Rule("CP-44")
    @Sentence(
            value = {"erase 1", "erase 2"},
            ask = "Are rows, history, base and index removed in one transaction?")
    default void answers_as_if_an_erased_id_had_never_been_used() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = withHistoryAndBase(store, "acme");
        EnvironmentStamp start = acme.start();
        List<EnvironmentStamp> stamps = acme.stamps();

        acme.erase();

        acme.verify();
        stamps.forEach(stamp -> assertEquals(Optional.empty(), store.history(acme.id(), stamp, 10)));
        assertEquals(Optional.empty(), store.history(acme.id(), start, 10));
        for (String location : List.of("north", "south", "east")) {
            assertEquals(
                    List.of(),
                    EnvironmentPages.listing(store, location, 10),
                    () -> "the environments listing " + location);
        }
        acme.cut(0);
        acme.erase();
    }

    @Test
    @Rule("CP-44")
    @Sentence(value = "erase 2", ask = "Does anything of the erased environment come back: rows, history, base, stamp?")
    default void sets_an_erased_id_up_again_from_revision_1() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = withHistoryAndBase(store, "acme");
        EnvironmentStamp erased = acme.start();

        for (int i = 0; i < 3; i++) {
            acme.erase();
            acme.setUp(Edits.list("west"));

            assertEquals(Optional.of(Revision.of(1)), store.stamp(acme.id()).map(EnvironmentStamp::revision));
            assertNotEquals(erased.creation(), acme.start().creation());
            acme.verify();
            assertEquals(List.of(), EnvironmentPages.listing(store, "north", 10));
            assertEquals(List.of(acme.id()), EnvironmentPages.listing(store, "west", 10));
            for (EnvironmentEdit edit : List.of(Edits.rename("B"), Edits.checkAgain("west", HostileInstants.LATER))) {
                acme.change(edit);
            }
            acme.cut(1);
            acme.verify();
        }
    }

    @Test
    @Rule("CP-44")
    @Sentence(
            value = "erase 1",
            ask = "Are only the rows of this environment removed, and none of one with a similar ID?")
    default void erases_one_environment_and_no_other() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = withHistoryAndBase(store, "acme");
        List<EnvironmentModel> others = List.of(
                withHistoryAndBase(store, "acme-01"),
                withHistoryAndBase(store, "ACME"),
                withHistoryAndBase(store, "%"));

        acme.erase();

        others.forEach(EnvironmentModel::verify);
        assertEquals(3, EnvironmentPages.listing(store, "north", 10).size());
    }

    private static EnvironmentModel withHistoryAndBase(EnvironmentStore store, String id) {
        EnvironmentModel made = EnvironmentModel.of(store, id)
                .setUp(EnvironmentLifecycle.edits().get(0));
        EnvironmentLifecycle.edits().subList(1, 10).forEach(made::change);
        made.cut(3);
        return made;
    }
}
