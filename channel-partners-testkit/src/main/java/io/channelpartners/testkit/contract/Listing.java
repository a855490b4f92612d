package io.channelpartners.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.spi.EnvironmentStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a list of environments page by page, in whatever order the store has. */
final class Listing {

    /** Gets a page of a list. */
    @FunctionalInterface
    interface Pages {
        List<EnvironmentId> page(Optional<EnvironmentId> after, int limit);
    }

    private Listing() {}

    /** All environments. */
    static Set<EnvironmentId> all(EnvironmentStore store, int limit) {
        return read(store::environments, limit);
    }

    /** Those with a check outside two instants. */
    static Set<EnvironmentId> toRecheck(EnvironmentStore store, Instant earliest, Instant latest, int limit) {
        return read((after, most) -> store.environmentsToRecheck(earliest, latest, after, most), limit);
    }

    static Set<EnvironmentId> read(Pages pages, int limit) {
        return new HashSet<>(read(pages, limit, id -> {}));
    }

    /** All pages put together; between two pages something is done with the last ID. Fails on an ID that comes twice. */
    static List<EnvironmentId> read(Pages pages, int limit, Consumer<EnvironmentId> between) {
        List<EnvironmentId> read = new ArrayList<>();
        Set<EnvironmentId> once = new HashSet<>();
        List<EnvironmentId> page = pages.page(Optional.empty(), limit);
        while (!page.isEmpty()) {
            int size = page.size();
            assertTrue(size <= limit, () -> size + " IDs on a page of at most " + limit);
            for (EnvironmentId id : page) {
                assertTrue(once.add(id), () -> "'" + id + "' is listed once more after " + read);
                read.add(id);
            }
            EnvironmentId last = page.get(size - 1);
            between.accept(last);
            page = pages.page(Optional.of(last), limit);
        }
        return read;
    }
}
