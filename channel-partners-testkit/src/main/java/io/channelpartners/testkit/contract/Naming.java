package io.channelpartners.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads page by page which environments name a location. */
final class Naming {

    private Naming() {}

    /** All pages put together. */
    static List<EnvironmentId> all(EnvironmentStore store, String location, int limit) {
        return after(store, location, Optional.empty(), limit);
    }

    /** All pages behind an ID put together; a page may be short, so only one without IDs is the last. */
    static List<EnvironmentId> after(
            EnvironmentStore store, String location, Optional<EnvironmentId> after, int limit) {
        PartnerLocationId named = PartnerLocationId.of(location);
        List<EnvironmentId> read = new ArrayList<>();
        List<EnvironmentId> page = store.environmentsNaming(named, after, limit);
        while (!page.isEmpty()) {
            int size = page.size();
            assertTrue(size <= limit, () -> size + " IDs on a page of at most " + limit);
            FullPages.addAscending(page, read);
            page = store.environmentsNaming(named, FullPages.last(read), limit);
        }
        return read;
    }
}
