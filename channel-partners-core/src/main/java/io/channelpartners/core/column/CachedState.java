package io.channelpartners.core.column;

import io.channelpartners.environment.EnvironmentSnapshot;
import java.util.Optional;

/**
 * A cached state with its columns or, until those are first needed, the columns of an earlier state, from which its own can be
 * derived with less work.
 */
record CachedState(EnvironmentSnapshot snapshot, Optional<EnvironmentColumns> nearest) {

    /** Gets this state's own columns, if they have been made. */
    Optional<EnvironmentColumns> columns() {
        return nearest.filter(columns -> columns.stamp().equals(snapshot.stamp()));
    }

    /** Returns this state without an earlier state's columns. */
    CachedState alone() {
        return new CachedState(snapshot, columns());
    }

    /** Counts the devices of all states that this entry keeps in memory; each state counts as one device more. */
    long weight() {
        long own = snapshot.environment().devices().size() + 1L;
        return columns().isPresent()
                ? own
                : own + nearest.map(earlier -> earlier.index().size() + 1L).orElse(0L);
    }

    boolean isOlderThan(CachedState other) {
        return snapshot.stamp().creation().equals(other.snapshot.stamp().creation())
                && snapshot.stamp().compareTo(other.snapshot.stamp()) < 0;
    }
}
