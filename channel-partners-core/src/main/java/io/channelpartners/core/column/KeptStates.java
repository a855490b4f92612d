package io.channelpartners.core.column;

import io.channelpartners.change.EnvironmentId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The states that were used last, with their columns, bounded by the devices in all of them; each state counts as one device more.
 * A state above the bound is not kept and pushes out no others. Thread-safe; no store is read under its lock.
 */
final class KeptStates {

    private final long mostDevices;
    private final Map<EnvironmentId, KeptState> states = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    KeptStates(long mostDevices) {
        this.mostDevices = mostDevices;
    }

    synchronized Optional<KeptState> get(EnvironmentId environment) {
        return Optional.ofNullable(states.get(environment));
    }

    /** Keeps a state in the place of that of the same environment, if the bound lets it, and unless it is the older one. */
    synchronized void put(KeptState made) {
        EnvironmentId id = made.snapshot().environment().id();
        @Nullable KeptState known = states.get(id);
        if (known != null && made.isOlderThan(known)) {
            return;
        }
        remove(id);
        KeptState fitting = made.weight() > mostDevices ? made.alone() : made;
        if (fitting.weight() > mostDevices) {
            return;
        }
        states.put(id, fitting);
        weight += fitting.weight();
        Iterator<KeptState> leastUsed = states.values().iterator();
        while (weight > mostDevices) {
            weight -= leastUsed.next().weight();
            leastUsed.remove();
        }
    }

    synchronized void remove(EnvironmentId environment) {
        @Nullable KeptState gone = states.remove(environment);
        weight -= gone == null ? 0 : gone.weight();
    }
}
