package io.channelpartners.core.column;

import io.channelpartners.change.EnvironmentId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The least-recently-used cache of states and their columns, bounded by the number of devices; each state counts as one device more.
 * A state above the bound is not cached and evicts no others. Thread-safe; never reads a store under its lock.
 */
final class StateCache {

    private final long mostDevices;
    private final Map<EnvironmentId, CachedState> states = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    StateCache(long mostDevices) {
        this.mostDevices = mostDevices;
    }

    synchronized Optional<CachedState> get(EnvironmentId environment) {
        return Optional.ofNullable(states.get(environment));
    }

    /** Caches a state in place of an older one of the same environment, if it fits within the bound. */
    synchronized void put(CachedState made) {
        EnvironmentId id = made.snapshot().environment().id();
        @Nullable CachedState cached = states.get(id);
        if (cached != null && made.isOlderThan(cached)) {
            return;
        }
        remove(id);
        CachedState fitting = made.weight() > mostDevices ? made.alone() : made;
        if (fitting.weight() > mostDevices) {
            return;
        }
        states.put(id, fitting);
        weight += fitting.weight();
        Iterator<CachedState> leastUsed = states.values().iterator();
        while (weight > mostDevices) {
            weight -= leastUsed.next().weight();
            leastUsed.remove();
        }
    }

    synchronized void remove(EnvironmentId environment) {
        @Nullable CachedState evicted = states.remove(environment);
        weight -= evicted == null ? 0 : evicted.weight();
    }
}
