package io.channelpartners.core.column;

import io.channelpartners.environment.EnvironmentSnapshot;
import java.util.Optional;

/**
 * A state that is kept, and the columns that were made last: its own, or until somebody asks for those, the ones of an earlier state,
 * from which its own are made with less work.
 *
 * @param snapshot the state
 * @param nearest the columns that were made last
 */
record KeptState(EnvironmentSnapshot snapshot, Optional<EnvironmentColumns> nearest) {

    static KeptState of(EnvironmentColumns columns) {
        return new KeptState(columns.snapshot(), Optional.of(columns));
    }

    /** Gets the columns of this very state, if they were made. */
    Optional<EnvironmentColumns> columns() {
        return nearest.filter(columns -> columns.snapshot().stamp().equals(snapshot.stamp()));
    }

    /** Returns this state without the columns of an earlier one. */
    KeptState alone() {
        return new KeptState(snapshot, columns());
    }

    /** Counts the devices of all states that are held by this one, and each state as one device more. */
    long weight() {
        long own = snapshot.environment().devices().size() + 1L;
        return columns().isPresent()
                ? own
                : own + nearest.map(earlier -> earlier.index().size() + 1L).orElse(0L);
    }

    boolean isOlderThan(KeptState other) {
        return snapshot.stamp().creation().equals(other.snapshot.stamp().creation())
                && snapshot.stamp().compareTo(other.snapshot.stamp()) < 0;
    }
}
