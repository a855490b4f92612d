package io.channelpartners.testkit.contract.environment.model;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.contract.probe.FullPages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a store's lists of environments to the end. A page may be short, so only an empty one is the last. */
public final class EnvironmentPages {

    /** Gets a page of a list. */
    @FunctionalInterface
    public interface Pages {
        List<EnvironmentId> page(Optional<EnvironmentId> after, int limit);
    }

    private EnvironmentPages() {}

    /** Reads all environments, which come in whatever order the store has. */
    public static Set<EnvironmentId> all(EnvironmentStore store, int limit) {
        return read(store::environments, limit);
    }

    /** Reads the environments with a check outside two instants, in whatever order the store has. */
    public static Set<EnvironmentId> toRecheck(EnvironmentStore store, Instant earliest, Instant latest, int limit) {
        return read((after, most) -> store.environmentsToRecheck(earliest, latest, after, most), limit);
    }

    public static Set<EnvironmentId> read(Pages pages, int limit) {
        return new HashSet<>(read(pages, limit, id -> {}));
    }

    /** Reads a list in the store's order, calling {@code between} with the last ID of each page. Fails if an ID comes twice. */
    public static List<EnvironmentId> read(Pages pages, int limit, Consumer<EnvironmentId> between) {
        List<EnvironmentId> read = new ArrayList<>();
        Set<EnvironmentId> once = new HashSet<>();
        List<EnvironmentId> page = pages.page(Optional.empty(), limit);
        while (!page.isEmpty()) {
            requireWithin(limit, page);
            for (EnvironmentId id : page) {
                assertTrue(once.add(id), () -> "'" + id + "' is listed again after " + read);
                read.add(id);
            }
            EnvironmentId last = page.get(page.size() - 1);
            between.accept(last);
            page = pages.page(Optional.of(last), limit);
        }
        return read;
    }

    /** Reads the environments that list a location. Fails if the IDs do not ascend. */
    public static List<EnvironmentId> listing(EnvironmentStore store, String location, int limit) {
        return listingAfter(store, location, Optional.empty(), limit);
    }

    /** Reads the environments that list any of several locations. Fails if the IDs do not ascend. */
    public static List<EnvironmentId> listing(EnvironmentStore store, Set<PartnerLocationId> locations, int limit) {
        return listingAfter(store, locations, Optional.empty(), limit);
    }

    /** Reads the environments after an ID that list a location. Fails if the IDs do not ascend. */
    public static List<EnvironmentId> listingAfter(
            EnvironmentStore store, String location, Optional<EnvironmentId> after, int limit) {
        return listingAfter(store, Set.of(PartnerLocationId.of(location)), after, limit);
    }

    private static List<EnvironmentId> listingAfter(
            EnvironmentStore store, Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        List<EnvironmentId> read = new ArrayList<>();
        List<EnvironmentId> page = store.environmentsListing(locations, after, limit);
        while (!page.isEmpty()) {
            requireWithin(limit, page);
            FullPages.addAscending(page, read);
            page = store.environmentsListing(locations, FullPages.last(read), limit);
        }
        return read;
    }

    private static void requireWithin(int limit, List<EnvironmentId> page) {
        assertTrue(page.size() <= limit, () -> page.size() + " IDs on a page of at most " + limit);
    }
}
