package io.channelpartners.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads page by page which environments name a location. */
final class Naming {

    private Naming() {}

    /** All pages put together. */
    static List<EnvironmentId> all(EnvironmentStore store, String location, int limit) {
        return after(store, location, Optional.empty(), limit);
    }

    /** All pages of several locations put together. */
    static List<EnvironmentId> all(EnvironmentStore store, Set<PartnerLocationId> locations, int limit) {
        return after(store, locations, Optional.empty(), limit);
    }

    static List<EnvironmentId> after(
            EnvironmentStore store, String location, Optional<EnvironmentId> after, int limit) {
        return after(store, Set.of(PartnerLocationId.of(location)), after, limit);
    }

    /** All pages behind an ID put together; a page may be short, so only one without IDs is the last. */
    private static List<EnvironmentId> after(
            EnvironmentStore store, Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        List<EnvironmentId> read = new ArrayList<>();
        List<EnvironmentId> page = store.environmentsNaming(locations, after, limit);
        while (!page.isEmpty()) {
            int size = page.size();
            assertTrue(size <= limit, () -> size + " IDs on a page of at most " + limit);
            FullPages.addAscending(page, read);
            page = store.environmentsNaming(locations, FullPages.last(read), limit);
        }
        return read;
    }
}
