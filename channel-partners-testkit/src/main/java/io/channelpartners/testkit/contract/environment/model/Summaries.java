package io.channelpartners.testkit.contract.environment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.summary.ListedEnvironment;
import io.channelpartners.testkit.contract.probe.FullPages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Compares what a store returned about environments without their devices with what it should have returned. */
public final class Summaries {

    private Summaries() {}

    public static Set<PartnerLocationId> locations(String... ids) {
        return Arrays.stream(ids).map(PartnerLocationId::of).collect(Collectors.toSet());
    }

    /** Compares two outlines. A failure tells what of the outline differs. */
    public static void same(Optional<EnvironmentOutline> expected, Optional<EnvironmentOutline> actual) {
        Parts.same(expected.map(EnvironmentOutline::part), actual.map(EnvironmentOutline::part));
        if (expected.isPresent()) {
            same(expected.get().devices(), actual.orElseThrow().devices());
        }
        assertEquals(expected, actual, "the outline");
    }

    /** Compares two summaries. A failure tells what of the summary differs. */
    public static void same(EnvironmentSummary expected, EnvironmentSummary actual) {
        assertEquals(expected.environment(), actual.environment(), "whose summary it is");
        assertEquals(expected.stamp(), actual.stamp(), "the stamp of the summary");
        assertEquals(expected.customer(), actual.customer(), "the customer");
        assertEquals(expected.integrationEnabled(), actual.integrationEnabled(), "whether the integration is enabled");
        assertEquals(expected.optInGiven(), actual.optInGiven(), "whether the opt-in of the environment is given");
        assertEquals(expected.defaultReseller(), actual.defaultReseller(), "the default reseller");
        assertEquals(expected.defaultServicePartner(), actual.defaultServicePartner(), "the default service partner");
        assertEquals(expected.standings(), actual.standings(), "the standings of the locations that were asked for");
        same(expected.devices(), actual.devices());
        assertEquals(expected, actual, "the summary");
    }

    /** Compares how many devices of each kind there are. */
    public static void same(DeviceSummary expected, DeviceSummary actual) {
        if (!expected.equals(actual)) {
            assertEquals(counts(expected), counts(actual), "how many devices of each kind there are");
        }
    }

    private static Map<String, Integer> counts(DeviceSummary summary) {
        Map<String, Integer> counts = new TreeMap<>();
        summary.forEach((kind, devices) -> counts.put(kind.toString(), devices));
        return counts;
    }

    /** Compares the list for some locations, read in pages, with the models of all environments in the store. */
    public static void verify(
            EnvironmentStore store, Collection<EnvironmentModel> models, Set<PartnerLocationId> locations, int limit) {
        List<EnvironmentModel> listing = models.stream()
                .filter(EnvironmentModel::exists)
                .filter(model -> !Collections.disjoint(
                        model.present().environment().partners().ids(), locations))
                .sorted(Comparator.comparing(EnvironmentModel::id))
                .toList();
        List<ListedEnvironment> rows = rows(store, locations, Optional.empty(), limit);
        assertEquals(
                listing.stream().map(EnvironmentModel::id).toList(),
                ids(rows),
                () -> "the environments that list one of " + locations);
        for (int i = 0; i < rows.size(); i++) {
            EnvironmentSummary expected = EnvironmentSummary.of(listing.get(i).present(), locations);
            rows.get(i).summary().ifPresent(summary -> same(expected, summary));
        }
    }

    /** Compares the row of one environment, where others may be in the store. */
    static void verifyRow(EnvironmentStore store, EnvironmentModel model, Set<PartnerLocationId> locations) {
        List<ListedEnvironment> rows = rows(store, locations, Optional.empty(), Integer.MAX_VALUE).stream()
                .filter(row -> row.environment().equals(model.id()))
                .toList();
        assertEquals(locations.isEmpty() ? 0 : 1, rows.size(), () -> "how often '" + model.id() + "' is listed");
        rows.forEach(row ->
                row.summary().ifPresent(summary -> same(EnvironmentSummary.of(model.present(), locations), summary)));
    }

    /** Reads the environments that list any of some locations, with their summaries. Fails if the IDs do not ascend. */
    public static List<ListedEnvironment> rows(
            EnvironmentStore store, Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        List<ListedEnvironment> rows = new ArrayList<>();
        List<EnvironmentId> read = new ArrayList<>();
        List<ListedEnvironment> page = store.summariesListing(locations, after, limit);
        while (!page.isEmpty()) {
            int size = page.size();
            assertTrue(size <= limit, () -> size + " environments on a page of at most " + limit);
            FullPages.addAscending(ids(page), read);
            rows.addAll(page);
            page = store.summariesListing(locations, FullPages.last(read), limit);
        }
        return rows;
    }

    /** Reads the environments that list a location, from the pages with their summaries. */
    public static List<EnvironmentId> listing(EnvironmentStore store, String location, int limit) {
        return ids(rows(store, locations(location), Optional.empty(), limit));
    }

    public static List<EnvironmentId> ids(List<ListedEnvironment> rows) {
        return rows.stream().map(ListedEnvironment::environment).toList();
    }
}
