package io.channelpartners.core.column;

import io.channelpartners.environment.EnvironmentSnapshot;
import java.util.Optional;

/**
 * A cached state with its columns or, until those are first needed, the columns of an earlier state, from which its own can be
 * derived with less work.
 */
record CachedState(EnvironmentSnapshot snapshot, Optional<EnvironmentColumns> nearest) {

    static final int BYTES_OF_A_DEVICE = 310;

    /** Gets this state's own columns, if they have been made. */
    Optional<EnvironmentColumns> columns() {
        return nearest.filter(columns -> columns.stamp().equals(snapshot.stamp()));
    }

    /** Returns this state without an earlier state's columns. */
    CachedState alone() {
        return new CachedState(snapshot, columns());
    }

    /**
     * Counts the devices of all states that this entry keeps in memory. A state weighs one device more than it has, and searched names
     * weigh as many devices as fit into their memory; so the weight grows with the first search.
     */
    long weight() {
        long own = snapshot.environment().devices().size() + 1L;
        long names = nearest.map(columns -> columns.index().names().bytes() / BYTES_OF_A_DEVICE)
                .orElse(0L);
        long earlier = columns().isPresent()
                ? 0
                : nearest.map(columns -> columns.index().size() + 1L).orElse(0L);
        return own + names + earlier;
    }

    boolean isOlderThan(CachedState other) {
        return snapshot.stamp().creation().equals(other.snapshot.stamp().creation())
                && snapshot.stamp().compareTo(other.snapshot.stamp()) < 0;
    }
}
