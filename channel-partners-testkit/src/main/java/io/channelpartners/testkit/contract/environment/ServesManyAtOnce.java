package io.channelpartners.testkit.contract.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.Revision;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.EnvironmentPages;
import io.channelpartners.testkit.contract.environment.model.Race;
import io.channelpartners.testkit.contract.probe.Concurrently;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Concurrent writers. */
interface ServesManyAtOnce extends StoreUnderTest {

    @Test
    @Rule({"CP-36", "L-9"})
    @Sentence(
            value = {"save 2", "general 1"},
            ask =
                    "Two writers saved from one state, or none did: is the stamp compared in the same transaction that writes?")
    default void saves_exactly_one_of_several_changes_from_one_state() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));
        for (int round = 0; round < rounds(); round++) {

            Race.of(store, acme)
                    .between(
                            acme.next(Edits.rename("A " + round)),
                            acme.next(Edits.register("server " + round)),
                            acme.next(Edits.list("location-" + round)),
                            acme.next(Edits.checkAgain("1", HostileInstants.LATER.plusSeconds(round))));
        }
        acme.verify();
    }

    @Test
    @Sentence(
            value = {"save 2", "general 1"},
            ask = "Does the slower one of two set-ups violate a key, and is that answered with false?")
    default void sets_up_exactly_one_of_several_environments_with_one_id() throws Exception {
        EnvironmentStore store = newStore();
        for (int round = 0; round < rounds() / 4 + 1; round++) {
            EnvironmentModel acme = EnvironmentModel.of(store, "acme-" + round);
            Race.of(store, acme)
                    .between(
                            acme.settingUp(Edits.list("1")),
                            acme.settingUp(Edits.list("2")),
                            acme.settingUp(Edits.register("server")));
            acme.verify();
            for (String location : List.of("1", "2")) {
                boolean listed = acme.present().environment().partners().contains(PartnerLocationId.of(location));
                assertEquals(
                        listed,
                        EnvironmentPages.listing(store, location, 10).contains(acme.id()),
                        () -> "whether it lists " + location);
            }
        }
    }

    @Test
    @Sentence(
            value = {"save 2", "general 1"},
            ask = "Is a change refused, or does it fail, because another environment was written at the same time?")
    default void saves_changes_of_different_environments_at_once() throws Exception {
        EnvironmentStore store = newStore();
        List<EnvironmentModel> kept = IntStream.range(0, 4)
                .mapToObj(i -> EnvironmentModel.of(store, "acme-" + i))
                .toList();
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (EnvironmentModel each : kept) {
            writers.add(() -> {
                each.setUp(Edits.list("1"));
                for (int round = 0; round < rounds(); round++) {
                    each.change(round % 2 == 0 ? Edits.unlist("1") : Edits.list("1"));
                }
                return true;
            });
        }
        Concurrently.run(writers);
        kept.forEach(EnvironmentModel::verify);
    }

    @Test
    @Rule("CP-44")
    @Sentence(
            value = {"cut 2", "general 1"},
            ask = "Does a cut write back the state or the history that it read, although a change was saved meanwhile?")
    default void cuts_and_saves_at_once() throws Exception {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));
        for (int round = 0; round < rounds(); round++) {
            EnvironmentChange change = acme.next(Edits.rename("name " + round));
            long revision = acme.revision();
            List<Boolean> done = Concurrently.run(
                    List.of(() -> acme.offer(change), () -> store.cut(acme.id(), Revision.of(revision))));
            assertEquals(List.of(true, true), done, "whether the change is saved, and the history cut");
            acme.record(change);
            acme.cut(revision);
            acme.verify();
        }
    }

    @Test
    @Rule("CP-44")
    @Sentence(
            value = {"erase 1", "general 1"},
            ask = "If a change is saved while its environment is erased, does it leave rows behind?")
    default void erases_and_saves_at_once() throws Exception {
        EnvironmentStore store = newStore();
        for (int round = 0; round < rounds(); round++) {
            EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp();
            EnvironmentChange change = acme.next(Edits.all(Edits.list("1"), Edits.register("server")));
            List<Boolean> erased = Concurrently.run(
                    List.of(() -> acme.offer(change), () -> store.erase(acme.id()), () -> store.erase(acme.id())));

            assertTrue(erased.get(1) ^ erased.get(2), "of two erasures exactly one finds something to erase");
            EnvironmentModel.of(store, "acme").verify();
            assertEquals(List.of(), EnvironmentPages.listing(store, "1", 10), "the environments listing the location");
        }
    }
}
