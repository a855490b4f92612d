package io.channelpartners.console.customer.history;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A part of the time line, the latest change first, without repeated checks that brought nothing new.
 *
 * @param changes the changes
 * @param earlier the revision with which the next part ends; empty at the beginning
 */
public record TimeLine(List<ChangeView> changes, Optional<Long> earlier) {

    private static final int REVISIONS = 15;
    private static final int READ = 100;

    /**
     * Reads a part. The library's history goes forward, so this reads from some revisions before the end and turns the list around.
     *
     * @param last the last revision of the part
     */
    static TimeLine until(ChannelPartners partners, EnvironmentId environment, long last) {
        long first = Math.max(0, last - REVISIONS);
        Deque<ChangeView> latestFirst = new ArrayDeque<>();
        Optional<HistoryPage> page = partners.history(environment, Revision.of(first), READ);
        while (page.isPresent() && add(page.get(), last, latestFirst)) {
            page = partners.history(environment, page.get().next(), READ);
        }
        return new TimeLine(List.copyOf(latestFirst), first == 0 ? Optional.empty() : Optional.of(first));
    }

    /** Adds the changes of a page up to a revision, and tells if more may follow. */
    private static boolean add(HistoryPage page, long last, Deque<ChangeView> latestFirst) {
        for (EnvironmentChange change : page.changes()) {
            if (change.to().revision().number() > last) {
                return false;
            }
            if (change.makesRevision()) { // a repeated check with the same answer is no news
                latestFirst.addFirst(ChangeView.of(change));
            }
        }
        return page.changes().size() == READ;
    }
}
