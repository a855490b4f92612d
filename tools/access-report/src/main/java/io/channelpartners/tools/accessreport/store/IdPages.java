package io.channelpartners.tools.accessreport.store;

import io.channelpartners.change.EnvironmentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a list of environments that the library returns page by page (CP-45). */
final class IdPages {

    private static final int SIZE = 1_000;

    /** Returns a page. */
    @FunctionalInterface
    interface Page {
        List<EnvironmentId> after(Optional<EnvironmentId> last, int limit);
    }

    private IdPages() {}

    /** Returns the whole list; a page may be short although more follow. */
    static List<EnvironmentId> all(Page pages) {
        List<EnvironmentId> all = new ArrayList<>();
        List<EnvironmentId> page = pages.after(Optional.empty(), SIZE);
        while (!page.isEmpty()) {
            all.addAll(page);
            page = pages.after(Optional.of(page.get(page.size() - 1)), SIZE);
        }
        return all;
    }
}
