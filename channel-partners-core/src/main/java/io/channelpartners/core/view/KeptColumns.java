package io.channelpartners.core.view;

import io.channelpartners.environment.EnvironmentId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The columns that were used last, each with its state, bounded by the devices in all of them; each environment counts as one
 * device more. Columns above the bound are not kept and push out no others. Thread-safe; no store is read under its lock.
 */
final class KeptColumns {

    private final long mostDevices;
    private final Map<EnvironmentId, EnvironmentColumns> columns = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    KeptColumns(long mostDevices) {
        this.mostDevices = mostDevices;
    }

    synchronized Optional<EnvironmentColumns> get(EnvironmentId environment) {
        return Optional.ofNullable(columns.get(environment));
    }

    /** Keeps columns in the place of those of the same environment, if the bound lets it. */
    synchronized void put(EnvironmentColumns made) {
        remove(made.environment().id());
        if (weight(made) > mostDevices) {
            return;
        }
        columns.put(made.environment().id(), made);
        weight += weight(made);
        Iterator<EnvironmentColumns> leastUsed = columns.values().iterator();
        while (weight > mostDevices) {
            weight -= weight(leastUsed.next());
            leastUsed.remove();
        }
    }

    synchronized void remove(EnvironmentId environment) {
        @Nullable EnvironmentColumns gone = columns.remove(environment);
        weight -= gone == null ? 0 : weight(gone);
    }

    private static long weight(EnvironmentColumns columns) {
        return columns.index().size() + 1L;
    }
}
