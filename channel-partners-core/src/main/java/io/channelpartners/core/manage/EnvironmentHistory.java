package io.channelpartners.core.manage;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.core.boundary.Limits;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.problem.TooManyConflicts;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** The recorded changes of an environment, and the past states that result from replaying them (L-9). */
public final class EnvironmentHistory {

    private final EnvironmentStore store;
    private final Function<EnvironmentId, Optional<EnvironmentSnapshot>> states;
    private final int attempts;
    private final int pageSize;

    /**
     * Creates the history of a store.
     *
     * @param states reads the present state of an environment
     * @param attempts how many times a walk starts over because the history was cut
     * @param pageSize the number of changes read at a time
     */
    public EnvironmentHistory(
            EnvironmentStore store,
            Function<EnvironmentId, Optional<EnvironmentSnapshot>> states,
            int attempts,
            int pageSize) {
        this.store = store;
        this.states = states;
        this.attempts = attempts;
        this.pageSize = pageSize;
    }

    /** Gets the first changes since a revision, in the present creation of an environment. */
    public Optional<HistoryPage> page(EnvironmentId id, Revision from, int limit) {
        Limits.requireOneOrMore(limit);
        return store.stamp(id).flatMap(present -> page(id, new EnvironmentStamp(present.creation(), from, 0), limit));
    }

    /** Gets the first changes since a state. */
    public Optional<HistoryPage> page(EnvironmentId id, EnvironmentStamp from, int limit) {
        Limits.requireOneOrMore(limit);
        return store.history(id, from, limit);
    }

    /** Gets the last state of a revision. */
    public Optional<EnvironmentSnapshot> at(EnvironmentId id, Revision revision) {
        return replayed(id, AsOf.revision(revision));
    }

    /** Gets the state that was present at an instant. */
    public Optional<EnvironmentSnapshot> at(EnvironmentId id, Instant instant) {
        return replayed(id, AsOf.instant(instant));
    }

    /**
     * Maps the states that were present between two instants, ascending, reading up to a number of changes. Empty if there is no such
     * environment.
     */
    public <T> Optional<Timeline<T>> between(
            EnvironmentId id, Instant from, Instant until, int most, Timeline.Mapper<T> mapper) {
        Limits.requireOneOrMore(most);
        return attempted(id, present -> {
            Optional<HistoryBase> base = store.base(id);
            Timeline.Walk<T> walk = new Timeline.Walk<>(from, until, most, mapper);
            return fits(base, present) && rewound(id, walk, base, present).isPresent()
                    ? Optional.of(walk.timeline())
                    : Optional.empty();
        });
    }

    private Optional<EnvironmentSnapshot> replayed(EnvironmentId id, AsOf asOf) {
        return attempted(id, present -> walked(id, asOf, present)).flatMap(Found::state);
    }

    /** Repeats a walk until the history is not cut or erased meanwhile; empty if there is no such environment. */
    private <T> Optional<T> attempted(EnvironmentId id, Function<EnvironmentStamp, Optional<T>> walk) {
        for (int attempt = 0; attempt < attempts; attempt++) {
            Optional<EnvironmentStamp> present = store.stamp(id);
            if (present.isEmpty()) {
                return Optional.empty();
            }
            Optional<T> found = walk.apply(present.get());
            if (found.isPresent()) {
                return found;
            }
        }
        throw new TooManyConflicts(
                ProblemCode.HISTORY_CUT_MEANWHILE.problem("CP-44", Quoted.of(id.value()), String.valueOf(attempts)));
    }

    /** Walks once; empty if the history was cut or erased meanwhile. */
    private Optional<Found> walked(EnvironmentId id, AsOf asOf, EnvironmentStamp present) {
        Optional<HistoryBase> base = store.base(id);
        if (!fits(base, present)) {
            return Optional.empty();
        }
        EnvironmentStamp start = start(base, present);
        return switch (asOf.way(start, present)) {
            case NONE -> Optional.of(new Found(Optional.empty()));
            case FROM_BASE -> {
                Replay replay = new Replay(store, id, asOf, pageSize);
                yield replay.walk(base, start, present) ? Optional.of(new Found(replay.found())) : Optional.empty();
            }
            case FROM_PRESENT -> rewound(id, (state, at, change) -> asOf.matches(state.stamp(), at), base, present);
        };
    }

    private Optional<Found> rewound(
            EnvironmentId id, Rewind.Visitor visitor, Optional<HistoryBase> base, EnvironmentStamp present) {
        Optional<EnvironmentSnapshot> from = states.apply(id);
        if (from.filter(state -> state.stamp().creation().equals(present.creation()))
                .isEmpty()) {
            return Optional.empty();
        }
        Rewind rewind = new Rewind(store, visitor, pageSize, from.get());
        return rewind.walk(base, start(base, present)) ? Optional.of(new Found(rewind.found())) : Optional.empty();
    }

    private static EnvironmentStamp start(Optional<HistoryBase> base, EnvironmentStamp present) {
        return base.map(HistoryBase::stamp).orElseGet(() -> EnvironmentStamp.beforeSetUp(present.creation()));
    }

    /** Checks if a base belongs to the present state, which was read before it. */
    private static boolean fits(Optional<HistoryBase> base, EnvironmentStamp present) {
        EnvironmentStamp start = start(base, present);
        return start.creation().equals(present.creation()) && start.compareTo(present) <= 0;
    }

    private record Found(Optional<EnvironmentSnapshot> state) {}
}
