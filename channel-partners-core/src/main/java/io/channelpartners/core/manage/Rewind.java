package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.core.boundary.BrokenContract;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A walk backward through the history of an environment, from its present state toward its base, until a visitor stops it. Stores
 * read forward, so changes are read in blocks that end at the state reached, each twice as long as the one before.
 */
final class Rewind {

    private final EnvironmentStore store;
    private final EnvironmentId id;
    private final Visitor visitor;
    private final int pageSize;
    private EnvironmentSnapshot state;
    private Optional<EnvironmentSnapshot> found = Optional.empty();

    Rewind(EnvironmentStore store, Visitor visitor, int pageSize, EnvironmentSnapshot present) {
        this.store = store;
        this.id = present.environment().id();
        this.visitor = visitor;
        this.pageSize = pageSize;
        this.state = present;
    }

    /** Visits each state on the way. */
    @FunctionalInterface
    interface Visitor {

        /**
         * Returns true to end the walk at a state. The change led to it at the instant; it is empty for the base of a cut history.
         */
        boolean endsAt(EnvironmentSnapshot state, Instant at, Optional<EnvironmentChange> change);
    }

    /** Gets the state at which the visitor ended the walk. */
    Optional<EnvironmentSnapshot> found() {
        return found;
    }

    /** Walks; returns false if the history was cut or erased meanwhile. */
    boolean walk(Optional<HistoryBase> base, EnvironmentStamp start) {
        int length = 1;
        while (state.stamp().compareTo(start) > 0) {
            Optional<List<EnvironmentChange>> block = block(start, length);
            if (block.isEmpty()) {
                return false;
            }
            if (isAtItsEnd(block.get())) {
                return true;
            }
            length = Math.min(2 * length, pageSize);
        }
        found = base.filter(cut -> visitor.endsAt(cut.snapshot(), cut.at(), Optional.empty()))
                .map(HistoryBase::snapshot);
        return true;
    }

    /** Undoes the changes of a block, last one first; returns true at the end of the walk. */
    private boolean isAtItsEnd(List<EnvironmentChange> block) {
        for (int at = block.size() - 1; at >= 0; at--) {
            EnvironmentChange change = block.get(at);
            if (visitor.endsAt(state, change.at(), Optional.of(change))) {
                found = Optional.of(state);
                return true;
            }
            Optional<EnvironmentSnapshot> before = undone(change);
            if (before.isEmpty()) {
                return true;
            }
            state = before.get();
        }
        return false;
    }

    private Optional<EnvironmentSnapshot> undone(EnvironmentChange change) {
        try {
            return state.before(change);
        } catch (IllegalArgumentException doesNotFit) {
            throw BrokenContract.because(
                    "L-9", ProblemCode.STORE_RETURNED_CHANGE_THAT_DOES_NOT_FIT, change, state.stamp());
        }
    }

    /** Reads about this many changes that led to the state; empty if the history was cut or erased. */
    private Optional<List<EnvironmentChange>> block(EnvironmentStamp start, int length) {
        EnvironmentStamp reached = state.stamp();
        long revision = reached.revision().number();
        if (reached.checks() > 0) {
            return read(start, at(start, revision, Math.max(0, reached.checks() - length)));
        }
        EnvironmentStamp from = at(start, Math.max(0, revision - length), 0);
        Optional<HistoryPage> page = store.history(id, from, pageSize);
        if (page.filter(read -> !read.changes().isEmpty() && read.next().compareTo(reached) < 0)
                .isPresent()) { // many changes moved only check times, which revisions do not count
            return read(start, at(start, revision - 1, lastCheck(start, revision - 1)));
        }
        return read(start, from, page);
    }

    private static EnvironmentStamp at(EnvironmentStamp start, long revision, long checks) {
        EnvironmentStamp stamp = new EnvironmentStamp(start.creation(), Revision.of(revision), checks);
        return stamp.compareTo(start) < 0 ? start : stamp;
    }

    /** Finds the number of changes within a revision that moved only check times, in logarithmically many look-ups. */
    private long lastCheck(EnvironmentStamp start, long revision) {
        long low = at(start, revision, 0).checks();
        long width = pageSize;
        while (isWithin(start, revision, low + width)) {
            low += width;
            width *= 2;
        }
        for (; width > 0; width /= 2) {
            low += isWithin(start, revision, low + width) ? width : 0;
        }
        return low;
    }

    private boolean isWithin(EnvironmentStamp start, long revision, long checks) {
        return store.history(id, at(start, revision, checks), 1)
                .filter(page -> !page.changes().isEmpty())
                .filter(page -> page.changes().get(0).from().revision().number() == revision)
                .isPresent();
    }

    private Optional<List<EnvironmentChange>> read(EnvironmentStamp start, EnvironmentStamp from) {
        return read(start, from, store.history(id, from, pageSize));
    }

    private Optional<List<EnvironmentChange>> read(
            EnvironmentStamp start, EnvironmentStamp from, Optional<HistoryPage> first) {
        List<EnvironmentChange> changes = new ArrayList<>();
        EnvironmentStamp reached = from;
        Optional<HistoryPage> page = first;
        while (true) {
            if (page.filter(read -> read.base().equals(start)).isEmpty()) {
                return Optional.empty();
            }
            reached = append(page.get(), reached, changes);
            if (reached.equals(state.stamp())) {
                return Optional.of(changes);
            }
            page = store.history(id, reached, pageSize);
        }
    }

    private EnvironmentStamp append(HistoryPage page, EnvironmentStamp from, List<EnvironmentChange> changes) {
        EnvironmentStamp reached = from;
        for (EnvironmentChange change : page.changes()) {
            if (reached.compareTo(state.stamp()) < 0) {
                changes.add(change);
                reached = change.to();
            }
        }
        if (page.changes().isEmpty() || reached.compareTo(state.stamp()) > 0) {
            throw BrokenContract.because("L-9", ProblemCode.STORE_LACKS_CHANGE, id, from, state.stamp());
        }
        return reached;
    }
}
