package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.core.boundary.BrokenContract;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import java.time.Instant;
import java.util.Optional;

/** A walk forward through the history of an environment, from its base to the state that was present when the walk began. */
final class Replay {

    private final EnvironmentStore store;
    private final EnvironmentId id;
    private final AsOf asOf;
    private final int pageSize;
    private Optional<EnvironmentSnapshot> state = Optional.empty();
    private Optional<EnvironmentSnapshot> found = Optional.empty();

    Replay(EnvironmentStore store, EnvironmentId id, AsOf asOf, int pageSize) {
        this.store = store;
        this.id = id;
        this.asOf = asOf;
        this.pageSize = pageSize;
    }

    /** Gets the last matching state that the walk reached. */
    Optional<EnvironmentSnapshot> found() {
        return found;
    }

    /** Walks; returns false if the history was cut or erased meanwhile. */
    boolean walk(Optional<HistoryBase> base, EnvironmentStamp start, EnvironmentStamp present) {
        base.ifPresent(cut -> arrive(cut.snapshot(), cut.at()));
        EnvironmentStamp reached = start;
        while (reached.compareTo(present) < 0 && !asOf.isPast(reached)) {
            Optional<HistoryPage> page = store.history(id, reached, pageSize);
            if (page.filter(read -> read.base().equals(start)).isEmpty()) {
                return false;
            }
            reached = follow(page.get(), reached, present);
        }
        return true;
    }

    private EnvironmentStamp follow(HistoryPage page, EnvironmentStamp from, EnvironmentStamp present) {
        if (page.changes().isEmpty()) {
            throw BrokenContract.because("L-9", ProblemCode.STORE_LACKS_CHANGE, id, from, present);
        }
        EnvironmentStamp reached = from;
        for (EnvironmentChange change : page.changes()) {
            if (reached.compareTo(present) >= 0) {
                return reached;
            }
            arrive(applied(change, reached), change.at());
            reached = change.to();
        }
        return reached;
    }

    private EnvironmentSnapshot applied(EnvironmentChange change, EnvironmentStamp reached) {
        try {
            return EnvironmentSnapshot.after(change, state);
        } catch (IllegalArgumentException doesNotFit) {
            throw BrokenContract.because("L-9", ProblemCode.STORE_RETURNED_CHANGE_THAT_DOES_NOT_FIT, change, reached);
        }
    }

    private void arrive(EnvironmentSnapshot snapshot, Instant at) {
        state = Optional.of(snapshot);
        if (asOf.matches(snapshot.stamp(), at)) {
            found = state;
        }
    }
}
