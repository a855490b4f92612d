package io.channelpartners.jdbc;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The snapshots that were used last, bounded by the number of devices in all of them; each environment counts as one more. It
 * knows nothing about which snapshot is the present one: whoever asks names the stamp. Thread-safe.
 */
final class SnapshotCache {

    private final long mostDevices;
    private final Map<EnvironmentId, EnvironmentSnapshot> snapshots = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    SnapshotCache(long mostDevices) {
        this.mostDevices = mostDevices;
    }

    synchronized Optional<EnvironmentSnapshot> get(EnvironmentId environment, EnvironmentStamp stamp) {
        return Optional.ofNullable(snapshots.get(environment))
                .filter(known -> known.stamp().equals(stamp));
    }

    /** Keeps a snapshot in the place of that of the same environment, unless it is the older one of the two. */
    synchronized void put(EnvironmentSnapshot snapshot) {
        EnvironmentId id = snapshot.environment().id();
        if (weight(snapshot) > mostDevices || isOlder(snapshot, snapshots.get(id))) {
            return;
        }
        remove(id);
        snapshots.put(id, snapshot);
        weight += weight(snapshot);
        Iterator<EnvironmentSnapshot> leastUsed = snapshots.values().iterator();
        while (weight > mostDevices) {
            weight -= weight(leastUsed.next());
            leastUsed.remove();
        }
    }

    synchronized void remove(EnvironmentId environment) {
        EnvironmentSnapshot removed = snapshots.remove(environment);
        weight -= removed == null ? 0 : weight(removed);
    }

    synchronized long weight() {
        return weight;
    }

    private static boolean isOlder(EnvironmentSnapshot snapshot, @Nullable EnvironmentSnapshot known) {
        return known != null
                && known.stamp().creation().equals(snapshot.stamp().creation())
                && snapshot.stamp().compareTo(known.stamp()) < 0;
    }

    private static long weight(EnvironmentSnapshot snapshot) {
        return 1L + snapshot.environment().devices().size();
    }
}
