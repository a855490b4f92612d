package io.channelpartners.testkit.contract.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.EnvironmentPages;
import io.channelpartners.testkit.contract.probe.Concurrently;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The list of the environments that have a partner whose check is too old or in the future. */
interface ListsOldChecks extends StoreUnderTest {

    /** The time of the check of a newly listed partner. */
    Instant LISTED = IdChecks.recognized("1").checkedAt();

    @Test
    @Rule("CP-45")
    @Sentence(
            value = {"environmentsToRecheck 1", "save 1"},
            ask = "Are both instants compared to the nanosecond, and neither counted as outside?")
    default void compares_the_time_of_a_check_with_both_instants_to_the_nanosecond() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));
        for (Instant checked : HostileInstants.all()) {
            acme.change(Edits.check("1", Standings.resellerOnly(), checked));
            assertTimeOfCheck(store, acme.id(), checked);
        }
        for (Instant checked : HostileInstants.all()) {
            acme.change(Edits.check("1", Standings.resellerOnly(), checked));
            assertTimeOfCheck(store, acme.id(), checked);
        }
    }

    private static void assertTimeOfCheck(EnvironmentStore store, EnvironmentId listed, Instant checked) {
        Set<EnvironmentId> one = Set.of(listed);
        assertEquals(
                Set.of(), EnvironmentPages.toRecheck(store, checked, checked, 10), () -> "made exactly at " + checked);
        assertEquals(Set.of(), EnvironmentPages.toRecheck(store, Instant.MIN, Instant.MAX, 10));
        if (checked.isAfter(Instant.MIN)) {
            assertEquals(
                    one,
                    EnvironmentPages.toRecheck(store, Instant.MIN, checked.minusNanos(1), 10),
                    () -> "lying a nanosecond too far ahead at " + checked);
            assertEquals(Set.of(), EnvironmentPages.toRecheck(store, checked.minusNanos(1), Instant.MAX, 10));
        }
        if (checked.isBefore(Instant.MAX)) {
            assertEquals(
                    one,
                    EnvironmentPages.toRecheck(store, checked.plusNanos(1), Instant.MAX, 10),
                    () -> "made a nanosecond too early at " + checked);
            assertEquals(Set.of(), EnvironmentPages.toRecheck(store, Instant.MIN, checked.plusNanos(1), 10));
        }
    }

    @Test
    @Rule("CP-45")
    @Sentence(
            value = {"environmentsToRecheck 1", "save 1", "erase 1"},
            ask =
                    "Does the index follow what is listed and when it was checked, each time, and the present state only?")
    default void follows_the_partners_and_their_checks() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp();
        Instant later = LISTED.plusSeconds(60);
        assertOld(store, later);

        acme.change(Edits.list("1"));
        assertOld(store, later, "acme");
        acme.change(Edits.checkAgain("1", later));
        assertOld(store, later);
        acme.change(Edits.list("2"));
        assertOld(store, later, "acme");
        acme.change(Edits.check("2", Standings.resellerOnly(), later));
        assertOld(store, later);
        acme.change(Edits.check("2", Standings.resellerOnly(), LISTED));
        assertOld(store, later, "acme");
        acme.change(Edits.unlist("2"));
        assertOld(store, later);
        acme.change(Edits.list("2"));
        acme.cut(acme.revision());
        assertOld(store, later, "acme");
        acme.refuse(acme.settingUp(Edits.rename("late")));
        acme.erase();
        assertOld(store, later);
        acme.setUp(Edits.rename("again"));
        assertOld(store, later);
    }

    @Test
    @Rule("CP-45")
    @Sentence(
            value = {"environmentsToRecheck 1", "environmentsToRecheck 2"},
            ask = "Is an environment with several old checks listed once, and is no ID mistaken for another?")
    default void lists_an_environment_once_in_pages_of_each_size() {
        EnvironmentStore store = newStore();
        List<String> texts = HostileTexts.all();
        EnvironmentEdit late = Edits.checkAgain("2", LISTED.plusSeconds(120));
        texts.forEach(text -> EnvironmentModel.of(store, text)
                .setUp(Edits.all(Edits.list("1"), Edits.list("2"), late, Edits.list("3"))));
        EnvironmentModel.of(store, "in time").setUp(Edits.all(Edits.list("2"), late));
        Set<EnvironmentId> expected = texts.stream().map(EnvironmentId::of).collect(Collectors.toSet());

        for (int limit : new int[] {1, 2, 3, 10, texts.size() - 1, texts.size(), texts.size() + 1, Integer.MAX_VALUE}) {
            assertEquals(
                    expected,
                    EnvironmentPages.toRecheck(store, LISTED.plusSeconds(60), Instant.MAX, limit),
                    () -> "in pages of " + limit);
        }
        assertEquals(
                expected.size() + 1,
                EnvironmentPages.toRecheck(store, LISTED.plusSeconds(60), LISTED.plusSeconds(60), 4)
                        .size(),
                "those too early and those too late are one list");
    }

    @Test
    @Rule("CP-45")
    @Sentence(
            value = "environmentsToRecheck 2",
            ask = "Does the next page start by comparing with the ID, even if it is no longer on the list?")
    default void continues_after_an_environment_that_was_checked_or_erased_meanwhile() {
        EnvironmentStore store = newStore();
        Instant later = LISTED.plusSeconds(60);
        for (int limit = 1; limit <= 3; limit++) {
            List<EnvironmentModel> all = List.of("a", "B", "c", "d9", "d10", "e").stream()
                    .map(id -> EnvironmentModel.of(store, id).setUp(Edits.list("1")))
                    .toList();
            List<EnvironmentId> read = EnvironmentPages.read(
                    (after, most) -> store.environmentsToRecheck(later, Instant.MAX, after, most), limit, last -> {
                        EnvironmentModel each = all.stream()
                                .filter(one -> one.id().equals(last))
                                .findFirst()
                                .orElseThrow();
                        if (last.value().length() == 1) {
                            each.change(Edits.checkAgain("1", later));
                        } else {
                            each.erase();
                        }
                    });
            assertEquals(all.size(), read.size(), () -> "environments on the list: " + read);
            all.forEach(EnvironmentModel::erase);
        }
    }

    @Test
    @Rule("CP-45")
    @Sentence(
            value = "environmentsToRecheck",
            ask = "Is a limit of 0 or less refused, rather than treated as no limit?")
    default void refuses_a_limit_below_1_for_a_page_of_old_checks() {
        EnvironmentStore store = newStore();
        EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));

        for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.environmentsToRecheck(Instant.MAX, Instant.MAX, Optional.empty(), limit),
                    () -> "limit " + limit);
        }
    }

    @Test
    @Rule("CP-45")
    @Sentence(
            value = {"environmentsToRecheck 2", "environmentsToRecheck 3"},
            ask = "Does each page start from the last ID of the page before, rather than skip a number of IDs?")
    default void lists_what_stays_old_while_others_are_checked() throws Exception {
        EnvironmentStore store = newStore();
        Instant later = LISTED.plusSeconds(60);
        Set<EnvironmentId> old = List.of("b", "d", "f", "h").stream()
                .map(id -> EnvironmentModel.of(store, id).setUp(Edits.list("1")).id())
                .collect(Collectors.toSet());
        List<EnvironmentModel> passing = List.of("a", "c", "e", "g", "i").stream()
                .map(id ->
                        EnvironmentModel.of(store, id).setUp(Edits.all(Edits.list("1"), Edits.checkAgain("1", later))))
                .toList();

        Concurrently.whileWriting(
                rounds(),
                round -> {
                    EnvironmentModel each = passing.get(round % passing.size());
                    each.change(Edits.checkAgain("1", LISTED));
                    each.change(Edits.checkAgain("1", later));
                },
                () -> assertTrue(
                        EnvironmentPages.toRecheck(store, later, Instant.MAX, 2).containsAll(old), "an ID is missing"));
        assertEquals(old, EnvironmentPages.toRecheck(store, later, Instant.MAX, 3));
    }

    private static void assertOld(EnvironmentStore store, Instant earliest, String... ids) {
        assertEquals(
                Arrays.stream(ids).map(EnvironmentId::of).collect(Collectors.toSet()),
                EnvironmentPages.toRecheck(store, earliest, Instant.MAX, 10),
                () -> "checked before " + earliest);
    }
}
