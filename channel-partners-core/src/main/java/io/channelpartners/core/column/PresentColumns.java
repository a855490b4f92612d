package io.channelpartners.core.column;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.EnvironmentStore;
import java.util.Optional;

/**
 * The present states of the environments asked for last, with their columns, of at most a given number of devices. Each call asks the
 * store for the present stamp, so that what is kept is only ever work already done, never an old answer. It is the only place that
 * keeps states: a store need not.
 */
public final class PresentColumns {

    private final EnvironmentStore store;
    private final KeptStates kept;

    /** Creates a cache in front of a store, of so many devices at most. */
    public PresentColumns(EnvironmentStore store, long devicesKept) {
        this.store = store;
        this.kept = new KeptStates(devicesKept);
    }

    /** Gets the present state of an environment. */
    public Optional<EnvironmentSnapshot> state(EnvironmentId environment) {
        return present(environment).map(KeptState::snapshot);
    }

    /** Gets the columns of the present state of an environment. */
    public Optional<EnvironmentColumns> of(EnvironmentId environment) {
        return present(environment).map(this::columns);
    }

    private Optional<KeptState> present(EnvironmentId environment) {
        Optional<EnvironmentStamp> present = store.stamp(environment);
        if (present.isEmpty()) {
            forget(environment);
            return Optional.empty();
        }
        Optional<KeptState> known =
                kept.get(environment).filter(state -> state.snapshot().stamp().equals(present.get()));
        return known.isPresent() ? known : store.find(environment).map(this::keep);
    }

    /** Gets the columns of a state that was read before, with the work already done for it or an earlier one. */
    public EnvironmentColumns of(EnvironmentSnapshot snapshot) {
        return columns(kept.get(snapshot.environment().id())
                .filter(state -> state.snapshot().equals(snapshot))
                .orElseGet(() -> new KeptState(snapshot, nearest(snapshot))));
    }

    /** Gets the columns of a state that is no longer present, and does not keep them. */
    public EnvironmentColumns passing(EnvironmentSnapshot snapshot) {
        Optional<EnvironmentColumns> near = nearest(snapshot);
        return near.filter(columns -> columns.snapshot().equals(snapshot)).orElseGet(() -> made(snapshot, near));
    }

    /** Keeps the state to which a change has led, so that the next question or change need not load it. */
    public void saved(EnvironmentSnapshot snapshot) {
        keep(snapshot);
    }

    /** Forgets an environment that was erased (CP-44). */
    public void forget(EnvironmentId environment) {
        kept.remove(environment);
    }

    private EnvironmentColumns columns(KeptState state) {
        return state.columns().orElseGet(() -> {
            EnvironmentColumns columns = made(state.snapshot(), state.nearest());
            kept.put(KeptState.of(columns));
            return columns;
        });
    }

    private KeptState keep(EnvironmentSnapshot snapshot) {
        KeptState state = new KeptState(snapshot, nearest(snapshot));
        kept.put(state);
        return state;
    }

    private EnvironmentColumns made(EnvironmentSnapshot snapshot, Optional<EnvironmentColumns> near) {
        return near.map(columns -> columns.next(snapshot)).orElseGet(() -> EnvironmentColumns.of(snapshot));
    }

    private Optional<EnvironmentColumns> nearest(EnvironmentSnapshot snapshot) {
        return kept.get(snapshot.environment().id()).flatMap(KeptState::nearest);
    }
}
