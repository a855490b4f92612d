package io.channelpartners.core.manage;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.environment.HistoryPage;
import io.channelpartners.environment.Revision;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.TooManyConflicts;
import io.channelpartners.spi.EnvironmentStore;
import java.time.Instant;
import java.util.Optional;

/** What was: the recorded changes, and the states that they give when replayed from the base, page by page (L-9). */
public final class EnvironmentHistory {

    private final EnvironmentStore store;
    private final int attempts;
    private final int pageSize;

    /** Creates the history of a store; replaying reads so many changes at a time, and begins again after a cut so often. */
    public EnvironmentHistory(EnvironmentStore store, int attempts, int pageSize) {
        this.store = store;
        this.attempts = attempts;
        this.pageSize = pageSize;
    }

    /** Gets the first changes made from a revision on, of the environment that has the ID now. */
    public Optional<HistoryPage> page(EnvironmentId id, Revision from, int limit) {
        requireOneOrMore(limit);
        return store.stamp(id).flatMap(present -> page(id, new EnvironmentStamp(present.creation(), from, 0), limit));
    }

    /** Gets the first changes made from a state on. */
    public Optional<HistoryPage> page(EnvironmentId id, EnvironmentStamp from, int limit) {
        requireOneOrMore(limit);
        return store.history(id, from, limit);
    }

    private static void requireOneOrMore(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is 1 or more, not " + limit);
        }
    }

    /** Gets the last state of a revision. */
    public Optional<EnvironmentSnapshot> at(EnvironmentId id, Revision revision) {
        return replayed(id, AsOf.revision(revision));
    }

    /** Gets the state that was present at an instant. */
    public Optional<EnvironmentSnapshot> at(EnvironmentId id, Instant instant) {
        return replayed(id, AsOf.instant(instant));
    }

    private Optional<EnvironmentSnapshot> replayed(EnvironmentId id, AsOf asOf) {
        for (int attempt = 0; attempt < attempts; attempt++) {
            Optional<EnvironmentStamp> present = store.stamp(id);
            if (present.isEmpty()) {
                return Optional.empty();
            }
            Replay replay = new Replay(store, id, asOf, pageSize);
            if (replay.walk(present.get())) {
                return replay.found();
            }
        }
        throw new TooManyConflicts(new Problem(
                "CP-44",
                Named.environment(id),
                "was cut or erased during each of " + attempts + " attempts",
                "try again"));
    }
}
