package io.channelpartners.testkit.contract.environment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.spi.EnvironmentStore;
import java.util.ArrayList;
import java.util.List;

/** Reads the history of an environment page by page, and compares the base of each page with the model. */
public record HistoryPages(EnvironmentStore store, EnvironmentModel model) {

    public static HistoryPages of(EnvironmentStore store, EnvironmentModel model) {
        return new HistoryPages(store, model);
    }

    public HistoryPage page(EnvironmentStamp from, int limit) {
        HistoryPage page = store.history(model.id(), from, limit)
                .orElseThrow(
                        () -> new AssertionError("history, its result: no history of " + model.id() + " from " + from));
        assertEquals(from, page.from(), "history, its result: the stamp from which the page was asked for");
        assertEquals(
                model.baseStamp(),
                page.base(),
                "history 4: the base that the page names; is it read in the same transaction as the changes?");
        assertTrue(
                page.changes().size() <= limit,
                () -> "history 1: " + page.changes().size() + " changes on a page of at most " + limit);
        return page;
    }

    /** Reads all changes since a stamp, up to the first page without changes. */
    public List<EnvironmentChange> from(EnvironmentStamp from, int limit) {
        List<EnvironmentChange> changes = new ArrayList<>();
        HistoryPage page = page(from, limit);
        while (!page.changes().isEmpty()) {
            changes.addAll(page.changes());
            assertTrue(
                    page.next().compareTo(page.from()) > 0,
                    () -> "history 1: the changes on a page of " + model.id() + " do not begin at or after its stamp");
            page = page(page.next(), limit);
        }
        return changes;
    }
}
