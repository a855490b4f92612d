package io.channelpartners.core.boundary;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.internal.text.ProblemCode;
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
            throw BrokenContract.because("CP-59", ProblemCode.STORE_RETURNED_ANOTHER_ENVIRONMENT, asked, returned);
        }
    }

    static void checkPart(EnvironmentId asked, Set<DeviceId> devices, EnvironmentPart returned) {
        checkAsked(asked, returned.id());
        if (!returned.named().equals(devices)) {
            throw BrokenContract.because("L-11", ProblemCode.STORE_RETURNED_OTHER_DEVICES, devices.size(), asked);
        }
    }

    /** Checks that the changes belong to the environment, follow each other, and begin at the later of stamp and base. */
    static void checkHistory(EnvironmentId asked, EnvironmentStamp from, int limit, HistoryPage page) {
        if (!page.from().equals(from)) {
            throw brokenHistory(ProblemCode.STORE_ANSWERED_FROM_ANOTHER_STATE, from, page.from());
        }
        if (!page.base().creation().equals(from.creation())) {
            throw brokenHistory(ProblemCode.STORE_ANSWERED_FOR_ANOTHER_CREATION, from);
        }
        checkSize(limit, page.changes().size());
        EnvironmentStamp reached = Collections.max(List.of(from, page.base()));
        boolean first = true;
        for (EnvironmentChange change : page.changes()) {
            checkAsked(asked, change.environment());
            if (change.isEmpty()) {
                throw brokenHistory(ProblemCode.STORE_RETURNED_EMPTY_CHANGE, asked);
            }
            boolean follows = first
                    ? change.from().creation().equals(reached.creation())
                            && change.from().compareTo(reached) >= 0
                    : change.from().equals(reached);
            if (!follows) {
                throw brokenHistory(ProblemCode.STORE_RETURNED_CHANGE_OUT_OF_ORDER, change, asked, reached);
            }
            reached = change.to();
            first = false;
        }
    }

    static void checkListing(Optional<EnvironmentId> after, int limit, List<EnvironmentId> page) {
        checkSize(limit, page.size());
        PageOrder.outOfOrder(after, page, id -> id).ifPresent(id -> {
            throw brokenPage(ProblemCode.STORE_RETURNED_ENVIRONMENT_OUT_OF_ORDER, id);
        });
    }

    /** Checks that no ID is repeated, including the one after which the page begins; the order is the store's choice. */
    static List<EnvironmentId> checkedOnceEach(Optional<EnvironmentId> after, int limit, List<EnvironmentId> page) {
        checkSize(limit, page.size());
        Set<EnvironmentId> seen = new HashSet<>();
        after.ifPresent(seen::add);
        for (EnvironmentId id : page) {
            if (!seen.add(id)) {
                throw BrokenContract.because("CP-45", ProblemCode.STORE_RETURNED_ENVIRONMENT_TWICE, id);
            }
        }
        return page;
    }

    private static void checkSize(int limit, int size) {
        if (size > limit) {
            throw brokenPage(ProblemCode.STORE_RETURNED_TOO_MANY, limit, size);
        }
    }

    private static SpiBroken brokenHistory(ProblemCode did, Object... values) {
        return BrokenContract.because("L-9", did, values);
    }

    private static SpiBroken brokenPage(ProblemCode did, Object... values) {
        return BrokenContract.because("CP-63", did, values);
    }
}
