package io.channelpartners.testkit.contract.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.contract.environment.model.Summaries.locations;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.environment.model.Edits;
import io.channelpartners.testkit.contract.environment.model.EnvironmentModel;
import io.channelpartners.testkit.contract.environment.model.EnvironmentPages;
import io.channelpartners.testkit.contract.environment.model.Summaries;
import io.channelpartners.testkit.contract.environment.model.SummarizedEdits;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What some locations need of each environment that lists one of them. */
@Rule("L-12")
interface ListsSummaries extends StoreUnderTest {

    @Test
    @Rule({"CP-60", "CP-63"})
    @Sentence(
            value = {"summariesListing 1", "summariesListing 2", "environmentsListing 1"},
            ask = "Does an environment that lists two of the locations give two rows, or a row with one standing?")
    default void gives_each_environment_once_with_the_standings_of_those_locations_that_it_lists() {
        EnvironmentStore store = newStore();
        List<EnvironmentModel> kept = new ArrayList<>();
        kept.add(withPartners(store, "a", "2"));
        kept.add(withPartners(store, "b", "1", "2", "3"));
        kept.add(withPartners(store, "c", "1"));
        kept.add(withPartners(store, "d", "3"));
        kept.add(withPartners(store, "e", "1", "2"));
        kept.add(withPartners(store, "f"));
        Set<PartnerLocationId> many = IntStream.range(1, 2_500)
                .mapToObj(String::valueOf)
                .map(PartnerLocationId::of)
                .collect(Collectors.toSet());

        for (int limit : new int[] {1, 2, 3, 5, 6, Integer.MAX_VALUE}) {
            Summaries.verify(store, kept, locations("1"), limit);
            Summaries.verify(store, kept, locations("1", "2"), limit);
            Summaries.verify(store, kept, locations("2", "unlisted"), limit);
            Summaries.verify(store, kept, locations("unlisted"), limit);
            Summaries.verify(store, kept, locations(), limit);
        }
        Summaries.verify(store, kept, many, 2);
    }

    private static EnvironmentModel withPartners(EnvironmentStore store, String id, String... locations) {
        EnvironmentEdit edit = Edits.register("device of " + id);
        for (int i = 0; i < locations.length; i++) {
            PartnerStanding standing = i == 0 ? Standings.resellerOnly() : Standings.full();
            edit = Edits.all(
                    edit,
                    Edits.list(locations[i]),
                    Edits.check(locations[i], standing, HostileInstants.LATER.plusSeconds(i)),
                    Edits.register(i + " of " + id),
                    Edits.assign(RESELLER, locations[i], i + " of " + id));
        }
        EnvironmentModel made = EnvironmentModel.of(store, id);
        made.saveWithSummary(made.settingUp(edit));
        return made;
    }

    @Test
    @Rule("CP-63")
    @Sentence(
            value = {"summariesListing 1", "environmentsListing 2"},
            ask = "Does a page begin strictly after the ID, whether or not that exists?")
    default void begins_after_an_id_that_need_not_exist() {
        EnvironmentStore store = newStore();
        withPartners(store, "b", "1");
        withPartners(store, "d");
        withPartners(store, "f", "1");

        for (String after : List.of("a", "b", "b ", "c", "d", "f", "g", "B")) {
            Optional<EnvironmentId> place = Optional.of(EnvironmentId.of(after));
            assertEquals(
                    EnvironmentPages.listingAfter(store, "1", place, 10),
                    Summaries.ids(Summaries.rows(store, locations("1"), place, 10)),
                    () -> "after '" + after + "'");
        }
    }

    @Test
    @Rule({"CP-12", "CP-41", "CP-43", "CP-56"})
    @Sentence(
            value = {"summariesListing 2", "general 4"},
            ask = "Is what an environment says once copied beside its summary, and the copy not changed at once?")
    default void says_at_once_what_changes_without_a_change_of_the_counts() {
        EnvironmentStore store = newStore();
        EnvironmentModel acme = SummarizedEdits.usual(store);
        EnvironmentModel other = SummarizedEdits.usual(store, "other");
        for (EnvironmentEdit edit : List.of(
                Edits.setDefault(RESELLER, "2"),
                Edits.setDefault(RESELLER, "1"),
                Edits.setDefault(SERVICE_PARTNER, "2"),
                Edits.resetDefault(RESELLER),
                Edits.resetDefault(SERVICE_PARTNER),
                Edits.withdrawOptIn(HostileInstants.LATER),
                Edits.optIn("given again"),
                Edits.disintegrate(),
                Edits.integrate("another customer"),
                Edits.rename("renamed"),
                Edits.checkAgain("1", HostileInstants.LATER),
                Edits.check("1", Standings.resellerOnly(), HostileInstants.LATER.plusNanos(1)),
                Edits.check("2", PartnerStanding.unknown(), HostileInstants.LATER.minusNanos(1)),
                Edits.check("2", PartnerStanding.none(), HostileInstants.LATER),
                Edits.list("3"))) {
            acme.saveWithSummary(acme.next(edit));
            Summaries.verify(store, List.of(acme, other), locations("1"), 10);
            Summaries.verify(store, List.of(acme, other), locations("1", "2", "3"), 10);
            acme.verifySummary();
        }
        acme.saveWithSummary(acme.next(Edits.all(Edits.unlist("3"), Edits.unlist("2"))));
        Summaries.verify(store, List.of(acme, other), locations("2", "3"), 10);
        Summaries.verify(store, List.of(acme, other), locations("1", "2"), 10);
    }

    @Test
    @Sentence(
            value = {"summariesListing 3", "summariesListing 2"},
            ask = "Does a missing summary end the page, or keep its environment or the others from it?")
    default void lists_environments_of_which_no_summary_is_kept_with_the_others() {
        EnvironmentStore store = newStore();
        List<EnvironmentModel> kept = new ArrayList<>();
        for (String id : List.of("a", "b", "c", "d", "e")) {
            kept.add(SummarizedEdits.usual(store, id));
        }
        for (int i = 0; i < kept.size(); i += 2) {
            EnvironmentModel each = kept.get(i);
            each.saveWithoutSummary(each.next(Edits.assign(RESELLER, "2", "plain")));
        }
        EnvironmentModel large = EnvironmentModel.of(store, "bb");
        large.saveWithSummary(large.settingUp(Edits.all(SummarizedEdits.ofBytes(100_000), Edits.list("2"))));
        kept.add(large);

        for (int limit = 1; limit <= 7; limit++) {
            Summaries.verify(store, kept, locations("2"), limit);
            Summaries.verify(store, kept, locations("1", "2"), limit);
        }
    }

    @Test
    @Rule("CP-02")
    @Sentence(
            value = {"summariesListing 2", "outline 1", "general 5", "general 6"},
            ask = "Are the texts of a summary kept and compared as bytes, however they look?")
    default void keeps_locations_and_customers_apart_in_summaries_that_look_alike() {
        EnvironmentStore store = newStore();
        List<String> texts = HostileTexts.withoutBlanks();
        List<EnvironmentEdit> edits = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 2) { // every other one, so that the others must not be found
            edits.add(Edits.list(texts.get(i)));
            for (int devices = 0; devices <= i % 5; devices++) {
                edits.add(Edits.register(i + "-" + devices));
                edits.add(Edits.assign(i % 4 == 0 ? RESELLER : SERVICE_PARTNER, texts.get(i), i + "-" + devices));
            }
        }
        EnvironmentModel acme = EnvironmentModel.of(store, "acme");
        acme.saveWithSummary(acme.settingUp(Edits.all(edits.toArray(EnvironmentEdit[]::new))));
        acme.verifySummary();
        for (int i = 1; i < texts.size(); i++) {
            Summaries.verify(store, List.of(acme), locations(texts.get(i - 1), texts.get(i)), 10);
        }
        for (String text : HostileTexts.all()) {
            acme.saveWithSummary(acme.next(Edits.rename(text + " Ltd.")));
            acme.verifySummary();
        }
    }

    @Test
    @Rule("CP-63")
    @Sentence(
            value = {"summariesListing 1", "summariesListing 2", "general 5"},
            ask = "Is each row of the environment whose ID it has, in the order of code points?")
    default void ascends_code_point_by_code_point_with_summaries_of_environments_that_look_alike() {
        EnvironmentStore store = newStore();
        List<EnvironmentModel> kept = new ArrayList<>();
        for (String text : HostileTexts.all()) {
            EnvironmentModel each = EnvironmentModel.of(store, text);
            EnvironmentEdit edit = Edits.all(Edits.list("1"), Edits.rename("customer " + kept.size()));
            for (int devices = 0; devices <= kept.size() % 7; devices++) {
                edit = Edits.all(edit, Edits.register("device " + devices));
            }
            each.saveWithSummary(each.settingUp(edit));
            kept.add(each);
        }
        for (int limit : new int[] {7, kept.size()}) {
            Summaries.verify(store, kept, locations("1"), limit);
        }
    }

    @Test
    @Sentence(value = "summariesListing", ask = "Is a limit of 0 or less refused, rather than treated as no limit?")
    default void refuses_a_limit_below_1_for_a_page_of_summaries() {
        EnvironmentStore store = newStore();
        SummarizedEdits.usual(store);
        for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
            for (Set<PartnerLocationId> asked : List.of(locations("1"), locations())) {
                assertThrows(
                        IllegalArgumentException.class,
                        () -> store.summariesListing(asked, Optional.empty(), limit),
                        () -> "limit " + limit + " for " + asked);
            }
        }
    }
}
