package io.channelpartners.core.column;

import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.summary.DeviceSummary;
import java.util.Optional;

/**
 * A cached state with its summary, once it was counted, and its columns or, until those are first needed, the columns of an earlier
 * state, from which its own can be derived with less work.
 */
record CachedState(
        EnvironmentSnapshot snapshot, Optional<EnvironmentColumns> nearest, Optional<DeviceSummary> summary) {

    static final int BYTES_OF_A_DEVICE = 310;
    private static final int BYTES_OF_A_KIND = 12; // a long and an int

    /** Creates an entry of a state whose devices were not counted. */
    CachedState(EnvironmentSnapshot snapshot, Optional<EnvironmentColumns> nearest) {
        this(snapshot, nearest, Optional.empty());
    }

    /** Gets this state's own columns, if they have been made. */
    Optional<EnvironmentColumns> columns() {
        return nearest.filter(columns -> columns.stamp().equals(snapshot.stamp()));
    }

    CachedState with(DeviceSummary counted) {
        return new CachedState(snapshot, nearest, Optional.of(counted));
    }

    /** Returns this state without an earlier state's columns. */
    CachedState alone() {
        return new CachedState(snapshot, columns(), summary);
    }

    /**
     * Counts the devices of all states that this entry keeps in memory. A state weighs one device more than it has, and searched names
     * and kinds of devices weigh as many devices as fit into their memory; so the weight grows with the first search.
     */
    long weight() {
        long devices = snapshot.environment().devices().size() + 1L;
        if (nearest.isPresent()) {
            EnvironmentColumns made = nearest.get();
            devices += made.index().names().bytes() / BYTES_OF_A_DEVICE;
            devices += made.stamp().equals(snapshot.stamp()) ? 0 : made.index().size() + 1L; // an earlier state's
        }
        return devices + (summary.isPresent() ? (long) summary.get().kinds() * BYTES_OF_A_KIND / BYTES_OF_A_DEVICE : 0);
    }

    boolean isOlderThan(CachedState other) {
        return snapshot.stamp().creation().equals(other.snapshot.stamp().creation())
                && snapshot.stamp().compareTo(other.snapshot.stamp()) < 0;
    }
}
