package io.channelpartners.core.boundary;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.problem.SpiBroken;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must be true of whatever a store returns; if it is not, {@link SpiBroken} says what the store did. */
final class ReturnedPages {

    private ReturnedPages() {}

    static void checkAsked(EnvironmentId asked, EnvironmentId returned) {
        if (!returned.equals(asked)) {
            throw BrokenStore.because("L-6", "was asked for " + asked + " and returned " + returned);
        }
    }

    /** The changes follow one another, each of the environment asked for, from the stamp or the base on, whichever is later. */
    static void checkHistory(EnvironmentId asked, EnvironmentStamp from, int limit, HistoryPage page) {
        if (!page.from().equals(from)) {
            throw brokenHistory("was asked for changes from " + from + " and answered from " + page.from());
        }
        if (!page.base().creation().equals(from.creation())) {
            throw brokenHistory("was asked for changes from " + from + " and answered for another creation");
        }
        checkSize(limit, page.changes().size());
        EnvironmentStamp reached = Collections.max(List.of(from, page.base()));
        boolean first = true;
        for (EnvironmentChange change : page.changes()) {
            checkAsked(asked, change.environment());
            if (change.isEmpty()) {
                throw brokenHistory("returned a change of nothing in the history of " + asked);
            }
            boolean follows = first
                    ? change.from().creation().equals(reached.creation())
                            && change.from().compareTo(reached) >= 0
                    : change.from().equals(reached);
            if (!follows) {
                throw brokenHistory("returned " + change + " in the history of " + asked + " after " + reached);
            }
            reached = change.to();
            first = false;
        }
    }

    static void checkNaming(Optional<EnvironmentId> after, int limit, List<EnvironmentId> page) {
        checkSize(limit, page.size());
        Optional<EnvironmentId> before = after;
        for (EnvironmentId id : page) {
            if (before.isPresent() && before.get().compareTo(id) >= 0) {
                throw brokenPage("returned environment " + id + " on a page after " + before.get());
            }
            before = Optional.of(id);
        }
    }

    /** The order is the store's; but no ID comes twice, nor does the one behind which the page begins. */
    static List<EnvironmentId> checkedOnceEach(Optional<EnvironmentId> after, int limit, List<EnvironmentId> page) {
        checkSize(limit, page.size());
        Set<EnvironmentId> seen = new HashSet<>();
        after.ifPresent(seen::add);
        for (EnvironmentId id : page) {
            if (!seen.add(id)) {
                throw BrokenStore.because(
                        "CP-45", "returned environment " + id + " once more on a list of environments");
            }
        }
        return page;
    }

    private static void checkSize(int limit, int size) {
        if (size > limit) {
            throw brokenPage("was asked for " + limit + " at most and returned " + size);
        }
    }

    private static SpiBroken brokenHistory(String reason) {
        return BrokenStore.because("L-9", reason);
    }

    private static SpiBroken brokenPage(String reason) {
        return BrokenStore.because("CP-63", reason);
    }
}
