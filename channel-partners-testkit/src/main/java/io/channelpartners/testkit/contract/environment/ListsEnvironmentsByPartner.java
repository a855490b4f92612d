package io.channelpartners.testkit.contract.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.EnvironmentPages;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which environments list a location. */
interface ListsEnvironmentsByPartner extends StoreUnderTest {

    @Test
    @Rule("CP-63")
    @Sentence(
            value = {"save 1", "environmentsListing 2"},
            ask =
                    "Does the index follow the list of partners when one is added or removed, and at set-up, and only then?")
    default void follows_the_list_of_channel_partners() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));
        assertEquals(List.of(acme.id()), EnvironmentPages.listing(store, "1", 10));
        assertEquals(List.of(), EnvironmentPages.listing(store, "2", 10));

        acme.change(Edits.all(Edits.list("2"), Edits.setDefault(PartnerRole.RESELLER, "2")));
        acme.change(Edits.checkAgain("1", HostileInstants.LATER));
        acme.change(Edits.check("1", Standings.resellerOnly(), HostileInstants.LATER));
        assertEquals(List.of(acme.id()), EnvironmentPages.listing(store, "1", 10));
        assertEquals(List.of(acme.id()), EnvironmentPages.listing(store, "2", 10));

        acme.change(Edits.unlist("1"));
        assertEquals(List.of(), EnvironmentPages.listing(store, "1", 10));
        assertEquals(List.of(acme.id()), EnvironmentPages.listing(store, "2", 10));

        acme.change(Edits.list("1"));
        assertEquals(List.of(acme.id()), EnvironmentPages.listing(store, "1", 10));
    }

    @Test
    @Rule("CP-63")
    @Sentence(value = "environmentsListing 2", ask = "Does a change that is not saved touch the index?")
    default void leaves_the_index_when_a_change_is_not_saved() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));
        EnvironmentChange stale = acme.next(Edits.all(Edits.unlist("1"), Edits.list("2")));
        acme.change(Edits.rename("faster"));

        acme.refuse(stale);

        assertEquals(List.of(acme.id()), EnvironmentPages.listing(store, "1", 10));
        assertEquals(List.of(), EnvironmentPages.listing(store, "2", 10));
    }

    @Test
    @Rule("CP-63")
    @Sentence(
            value = {"environmentsListing 1", "environmentsListing 2", "general 5"},
            ask =
                    "Is the index ordered and compared code point by code point, as bytes of UTF-8 are and UTF-16 is not?")
    default void ascends_code_point_by_code_point_in_pages_of_each_size() {
        EnvironmentStore store = newStore();
        List<String> texts = HostileTexts.all();
        texts.forEach(text -> EnvironmentModel.of(store, text).setUp(Edits.list("1")));
        List<EnvironmentId> expected =
                texts.stream().map(EnvironmentId::of).sorted().toList();

        for (int limit : new int[] {1, 2, 3, 10, texts.size() - 1, texts.size(), texts.size() + 1}) {
            assertEquals(expected, EnvironmentPages.listing(store, "1", limit), () -> "in pages of " + limit);
        }
    }

    @Test
    @Rule("CP-63")
    @Sentence(
            value = "environmentsListing 2",
            ask = "Does a page start by comparing with the ID, which need not exist?")
    default void continues_after_an_id_that_does_not_exist_or_does_not_list_the_location() {
        EnvironmentStore store = newStore();
        EnvironmentModel.of(store, "b").setUp(Edits.list("1"));
        EnvironmentModel.of(store, "d").setUp();
        EnvironmentModel.of(store, "f").setUp(Edits.list("1"));

        assertEquals(ids("b", "f"), after(store, "a"));
        assertEquals(ids("f"), after(store, "b"));
        assertEquals(ids("f"), after(store, "b "));
        assertEquals(ids("f"), after(store, "c"));
        assertEquals(ids("f"), after(store, "d"));
        assertEquals(ids(), after(store, "f"));
        assertEquals(ids(), after(store, "g"));
        assertEquals(ids("b", "f"), after(store, "B"));
    }

    @Test
    @Rule("CP-63")
    @Sentence(
            value = "environmentsListing 2",
            ask = "Does the limit count IDs, and is a page full unless it is the last one?")
    default void gives_at_most_the_limit_and_nothing_only_at_the_end() {
        EnvironmentStore store = newStore();
        for (String id : List.of("a", "b", "c", "d", "e")) {
            EnvironmentModel.of(store, id).setUp(Edits.all(Edits.list("1"), Edits.list("2")));
        }
        for (int limit = 1; limit <= 6; limit++) {
            assertEquals(ids("a", "b", "c", "d", "e"), EnvironmentPages.listing(store, "1", limit));
        }
        assertEquals(ids("a", "b", "c", "d", "e"), EnvironmentPages.listing(store, "2", Integer.MAX_VALUE));
    }

    @Test
    @Rule({"CP-60", "CP-63"})
    @Sentence(
            value = {"environmentsListing 1", "environmentsListing 2", "environmentsListing 4"},
            ask = "Is the union of the locations sorted and limited as a whole, each environment once, none for none?")
    default void gives_each_environment_once_that_lists_any_of_several_locations() {
        EnvironmentStore store = newStore();
        EnvironmentModel.of(store, "a").setUp(Edits.list("2"));
        EnvironmentModel.of(store, "b").setUp(Edits.all(Edits.list("1"), Edits.list("2"), Edits.list("3")));
        EnvironmentModel.of(store, "c").setUp(Edits.list("1"));
        EnvironmentModel.of(store, "d").setUp(Edits.list("3"));
        EnvironmentModel.of(store, "e").setUp(Edits.all(Edits.list("1"), Edits.list("2")));
        Set<PartnerLocationId> two = Set.of(PartnerLocationId.of("1"), PartnerLocationId.of("2"));
        Set<PartnerLocationId> many = IntStream.range(1, 2_500)
                .mapToObj(number -> PartnerLocationId.of(String.valueOf(number)))
                .collect(Collectors.toSet());

        for (int limit = 1; limit <= 6; limit++) {
            assertEquals(ids("a", "b", "c", "e"), EnvironmentPages.listing(store, two, limit));
            assertEquals(ids("a", "b", "c", "d", "e"), EnvironmentPages.listing(store, many, limit));
        }
        assertEquals(ids(), store.environmentsListing(Set.of(), Optional.empty(), 10));
    }

    @Test
    @Sentence(value = "environmentsListing", ask = "Is a limit of 0 or less refused, rather than treated as no limit?")
    default void refuses_a_limit_below_1_for_a_page_by_partner() {
        EnvironmentStore store = newStore();
        EnvironmentModel.of(store, "acme").setUp(Edits.list("1"));

        for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> store.environmentsListing(Set.of(PartnerLocationId.of("1")), Optional.empty(), limit),
                    () -> "limit " + limit);
        }
    }

    private static List<EnvironmentId> after(EnvironmentStore store, String id) {
        return EnvironmentPages.listingAfter(store, "1", Optional.of(EnvironmentId.of(id)), 10);
    }

    private static List<EnvironmentId> ids(String... ids) {
        return Arrays.stream(ids).map(EnvironmentId::of).toList();
    }
}
