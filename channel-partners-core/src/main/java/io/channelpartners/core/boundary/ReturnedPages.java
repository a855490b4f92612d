package io.channelpartners.core.boundary;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.problem.SpiBroken;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what a store returns; {@link SpiBroken} says what it did wrong. */
final class ReturnedPages {

    private ReturnedPages() {}

    static void checkAsked(EnvironmentId asked, EnvironmentId returned) {
        if (!returned.equals(asked)) {
            throw BrokenContract.because("CP-59", "was asked for " + asked + " and returned " + returned);
        }
    }

    static void checkPart(EnvironmentId asked, Set<DeviceId> devices, EnvironmentPart returned) {
        checkAsked(asked, returned.id());
        if (!returned.named().equals(devices)) {
            throw BrokenContract.because(
                    "L-11", "was asked for " + devices.size() + " devices of " + asked + " and returned others");
        }
    }

    /** Checks that the changes belong to the environment, follow each other, and begin at the later of stamp and base. */
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
                throw brokenHistory("returned an empty change in the history of " + asked);
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

    static void checkListing(Optional<EnvironmentId> after, int limit, List<EnvironmentId> page) {
        checkSize(limit, page.size());
        PageOrder.outOfOrder(after, page, id -> id).ifPresent(id -> {
            throw brokenPage("returned environment " + id + " out of order on a page");
        });
    }

    /** Checks that no ID is repeated, including the one after which the page begins; the order is the store's choice. */
    static List<EnvironmentId> checkedOnceEach(Optional<EnvironmentId> after, int limit, List<EnvironmentId> page) {
        checkSize(limit, page.size());
        Set<EnvironmentId> seen = new HashSet<>();
        after.ifPresent(seen::add);
        for (EnvironmentId id : page) {
            if (!seen.add(id)) {
                throw BrokenContract.because(
                        "CP-45", "returned environment " + id + " twice in a list of environments");
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
        return BrokenContract.because("L-9", reason);
    }

    private static SpiBroken brokenPage(String reason) {
        return BrokenContract.because("CP-63", reason);
    }
}
