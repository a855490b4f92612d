package io.channelpartners.core.view;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.spi.EnvironmentStore;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of the present states of the environments asked for last, at most a given number of them. Each call asks the store
 * for the present stamp, so that what is kept is only ever work already done, never an old answer.
 */
public final class PresentColumns {

    private final EnvironmentStore store;
    private final Map<EnvironmentId, EnvironmentColumns> kept;

    /** Creates a cache in front of a store. */
    public PresentColumns(EnvironmentStore store, int environmentsKept) {
        this.store = store;
        this.kept = new LeastRecentlyUsed(environmentsKept);
    }

    /** Gets the columns of the present state of an environment. */
    public Optional<EnvironmentColumns> of(EnvironmentId environment) {
        Optional<EnvironmentStamp> present = store.stamp(environment);
        if (present.isEmpty()) {
            forget(environment);
            return Optional.empty();
        }
        Optional<EnvironmentColumns> earlier = kept(environment);
        if (earlier.isPresent() && earlier.get().snapshot().stamp().equals(present.get())) {
            return earlier;
        }
        return store.find(environment).map(snapshot -> keep(snapshot, earlier));
    }

    /** Gets the columns of a state that was read before, with the work already done for it or an earlier one. */
    public EnvironmentColumns of(EnvironmentSnapshot snapshot) {
        Optional<EnvironmentColumns> earlier = kept(snapshot.environment().id());
        return earlier.filter(columns -> columns.snapshot().equals(snapshot)).orElseGet(() -> keep(snapshot, earlier));
    }

    /** Gets the columns of a state that is no longer present, and does not keep them. */
    public EnvironmentColumns passing(EnvironmentSnapshot snapshot) {
        Optional<EnvironmentColumns> near = kept(snapshot.environment().id());
        return near.filter(columns -> columns.snapshot().equals(snapshot))
                .orElseGet(() -> EnvironmentColumns.of(snapshot, near));
    }

    /** Forgets the columns of an environment that was erased (CP-44). */
    public void forget(EnvironmentId environment) {
        synchronized (kept) {
            kept.remove(environment);
        }
    }

    private EnvironmentColumns keep(EnvironmentSnapshot snapshot, Optional<EnvironmentColumns> earlier) {
        EnvironmentColumns columns = EnvironmentColumns.of(snapshot, earlier);
        synchronized (kept) {
            kept.put(snapshot.environment().id(), columns);
        }
        return columns;
    }

    private Optional<EnvironmentColumns> kept(EnvironmentId environment) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(environment));
        }
    }

    @SuppressWarnings("serial") // never serialised
    private static final class LeastRecentlyUsed extends LinkedHashMap<EnvironmentId, EnvironmentColumns> {

        private final int most;

        LeastRecentlyUsed(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<EnvironmentId, EnvironmentColumns> eldest) {
            return size() > most;
        }
    }
}
