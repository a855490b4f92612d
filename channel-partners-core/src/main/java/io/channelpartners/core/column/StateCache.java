package io.channelpartners.core.column;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.event.CacheUsage;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The least-recently-used cache of states and their columns, bounded by the number of devices; each state counts as one device more.
 * A state above the bound is not cached and evicts no others. A state that has grown since is weighed again when it is next used.
 * Thread-safe; never reads a store under its lock.
 */
final class StateCache {

    private final long mostDevices;
    private final Map<EnvironmentId, Weighed> states = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;
    private long hits;
    private long misses;

    /** A state, and the weight with which it is counted. */
    private record Weighed(CachedState state, long weight) {

        static Weighed of(CachedState state) {
            return new Weighed(state, state.weight());
        }
    }

    StateCache(long mostDevices) {
        this.mostDevices = mostDevices;
    }

    synchronized Optional<CachedState> get(EnvironmentId environment) {
        @Nullable Weighed cached = states.get(environment);
        if (cached == null) {
            return Optional.empty();
        }
        if (cached.state().weight() != cached.weight()) {
            add(environment, Weighed.of(cached.state()));
        }
        return Optional.of(cached.state());
    }

    /** Gets the cached state for a reader if it is the present one, by its stamp, and counts whether it is. */
    synchronized Optional<CachedState> present(EnvironmentId environment, EnvironmentStamp present) {
        Optional<CachedState> cached =
                get(environment).filter(state -> state.snapshot().stamp().equals(present));
        if (cached.isPresent()) {
            hits++;
        } else {
            misses++;
        }
        return cached;
    }

    /** Counts a read of a present state that is not cached. */
    synchronized void missed() {
        misses++;
    }

    synchronized CacheUsage usage() {
        return new CacheUsage(states.size(), weight, mostDevices, hits, misses);
    }

    /** Caches a state in place of an older one of the same environment, if it fits within the bound. */
    synchronized void put(CachedState made) {
        EnvironmentId id = made.snapshot().environment().id();
        @Nullable Weighed cached = states.get(id);
        if (cached != null && made.isOlderThan(cached.state())) {
            return;
        }
        add(id, Weighed.of(made.weight() > mostDevices ? made.alone() : made));
    }

    /** Counts a state in place of the one that was there, and evicts those that were used least; drops a state above the bound. */
    private void add(EnvironmentId environment, Weighed added) {
        remove(environment);
        if (added.weight() > mostDevices) {
            return;
        }
        states.put(environment, added);
        weight += added.weight();
        Iterator<Weighed> leastUsed = states.values().iterator();
        while (weight > mostDevices) {
            weight -= leastUsed.next().weight();
            leastUsed.remove();
        }
    }

    synchronized void remove(EnvironmentId environment) {
        @Nullable Weighed evicted = states.remove(environment);
        weight -= evicted == null ? 0 : evicted.weight();
    }
}
