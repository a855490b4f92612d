package io.channelpartners.testkit.contract.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.EnvironmentPages;
import io.channelpartners.testkit.contract.probe.Concurrently;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of all environments. */
interface ListsEnvironments extends StoreUnderTest {

    @Test
    @Rule("CP-45")
    @Sentence(
            value = {"environments 2", "save 1", "erase 1"},
            ask = "Is every environment on a page, whatever its ID, and only while it exists?")
    default void lists_each_environment_once_in_pages_of_each_size() {
        EnvironmentStore store = newStore();
        assertEquals(Set.of(), EnvironmentPages.all(store, 10));
        List<EnvironmentModel> all = HostileTexts.all().stream()
                .map(text -> EnvironmentModel.of(store, text).setUp())
                .toList();
        Set<EnvironmentId> expected = all.stream().map(EnvironmentModel::id).collect(Collectors.toSet());

        for (int limit : new int[] {1, 2, 3, 10, all.size() - 1, all.size(), all.size() + 1, Integer.MAX_VALUE}) {
            assertEquals(expected, EnvironmentPages.all(store, limit), () -> "in pages of " + limit);
        }
        all.forEach(EnvironmentModel::erase);
        assertEquals(Set.of(), EnvironmentPages.all(store, 2));
    }

    @Test
    @Rule({"CP-45", "CP-44"})
    @Sentence(
            value = {"environments 1", "environments 2"},
            ask = "Does the next page start by comparing with the ID, even if its environment was erased meanwhile?")
    default void lists_once_what_stays_while_others_are_erased_and_set_up_between_the_pages() {
        EnvironmentStore store = newStore();
        Set<EnvironmentId> lasting = setUp(store, "b", "D", "f", "h2", "H10")
                .map(EnvironmentModel::id)
                .collect(Collectors.toSet());
        for (int limit = 1; limit <= 4; limit++) {
            int number = limit;
            setUp(store, "a", "c", "E", "g", "i");
            List<EnvironmentId> read = EnvironmentPages.read(store::environments, limit, last -> {
                if (!lasting.contains(last)) {
                    assertTrue(store.erase(last));
                }
                if (!last.value().contains(" ")) { // otherwise each newcomer would add another one
                    EnvironmentModel.of(store, last + " " + number).setUp();
                }
            });
            assertTrue(read.containsAll(lasting), () -> "in pages of " + number + ": " + read);
            EnvironmentPages.all(store, 3).stream()
                    .filter(id -> !lasting.contains(id))
                    .forEach(store::erase);
        }
    }

    @Test
    @Rule("CP-45")
    @Sentence(value = "environments 1", ask = "Is the place of an ID decided by the ID alone, at any time?")
    default void keeps_its_order_whatever_exists() {
        EnvironmentStore store = newStore();
        List<String> texts = List.of("a", "B", "c", "d9", "d10", "\uFB01", "\uD83D\uDE00");
        setUp(store, texts.toArray(String[]::new));
        List<EnvironmentId> order = EnvironmentPages.read(store::environments, 1, id -> {});
        assertEquals(texts.size(), order.size(), () -> "environments: " + order);

        for (EnvironmentId gone : order) {
            assertTrue(store.erase(gone));
            List<EnvironmentId> behind = order.subList(order.indexOf(gone) + 1, order.size());
            assertEquals(behind, EnvironmentPages.read(store::environments, 2, id -> {}), () -> "without " + gone);
            assertEquals(
                    behind,
                    EnvironmentPages.read(
                            (after, limit) -> store.environments(Optional.of(after.orElse(gone)), limit), 2, id -> {}),
                    () -> "behind " + gone);
        }
    }

    @Test
    @Rule("CP-45")
    @Sentence(value = "environments", ask = "Does only a saved change put an environment on the list?")
    default void lists_an_id_that_was_set_up_again_once_and_none_whose_change_was_refused() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp();
        acme.refuse(acme.settingUp(Edits.rename("late")));
        EnvironmentChange stale = acme.next(Edits.rename("stale"));
        acme.erase();
        acme.refuse(stale);
        assertEquals(Set.of(), EnvironmentPages.all(store, 10));

        acme.setUp();
        acme.change(Edits.rename("B"));
        assertEquals(Set.of(acme.id()), EnvironmentPages.all(store, 1));
    }

    @Test
    @Rule("CP-45")
    @Sentence(value = "environments", ask = "Is a limit of 0 or less refused, rather than treated as no limit?")
    default void refuses_a_limit_below_1_for_a_page_of_environments() {
        EnvironmentStore store = newStore();
        EnvironmentModel.of(store, "acme").setUp();

        for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.environments(Optional.empty(), limit),
                    () -> "limit " + limit);
        }
    }

    @Test
    @Rule("CP-45")
    @Sentence(
            value = {"environments 2", "environments 3"},
            ask = "Does each page start from the last ID of the page before, rather than skip a number of IDs?")
    default void lists_what_stays_while_others_come_and_go() throws Exception {
        EnvironmentStore store = newStore();
        Set<EnvironmentId> lasting =
                setUp(store, "b", "d", "f", "h").map(EnvironmentModel::id).collect(Collectors.toSet());
        List<EnvironmentModel> passing = List.of("a", "c", "e", "g", "i").stream()
                .map(id -> EnvironmentModel.of(store, id))
                .toList();

        Concurrently.whileWriting(
                rounds(),
                round -> {
                    EnvironmentModel each = passing.get(round % passing.size());
                    each.setUp();
                    each.erase();
                },
                () -> assertTrue(EnvironmentPages.all(store, 1).containsAll(lasting), "an ID is missing"),
                () -> assertTrue(EnvironmentPages.all(store, 2).containsAll(lasting), "an ID is missing"));
        assertEquals(lasting, EnvironmentPages.all(store, 2));
    }

    private static Stream<EnvironmentModel> setUp(EnvironmentStore store, String... ids) {
        return Arrays.stream(ids).map(id -> EnvironmentModel.of(store, id).setUp()).toList().stream();
    }
}
