package io.channelpartners.core.view;

import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.spi.EnvironmentStore;
import java.util.Optional;

/**
 * The columns of the present states of the environments asked for last, of at most a given number of devices. Each call asks the
 * store for the present stamp, so that what is kept is only ever work already done, never an old answer.
 */
public final class PresentColumns {

    private final EnvironmentStore store;
    private final DeviceCursors cursors;
    private final KeptColumns kept;

    /** Creates a cache in front of a store, of columns whose lists write and read these cursors. */
    public PresentColumns(EnvironmentStore store, DeviceCursors cursors, long devicesKept) {
        this.store = store;
        this.cursors = cursors;
        this.kept = new KeptColumns(devicesKept);
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

    /** Gets the cursors of the lists over all columns. */
    public DeviceCursors cursors() {
        return cursors;
    }

    /** Gets the columns of a state that was read before, with the work already done for it or an earlier one. */
    public EnvironmentColumns of(EnvironmentSnapshot snapshot) {
        Optional<EnvironmentColumns> earlier = kept(snapshot.environment().id());
        return earlier.filter(columns -> columns.snapshot().equals(snapshot)).orElseGet(() -> keep(snapshot, earlier));
    }

    /** Gets the columns of a state that is no longer present, and does not keep them. */
    public EnvironmentColumns passing(EnvironmentSnapshot snapshot) {
        Optional<EnvironmentColumns> near = kept(snapshot.environment().id());
        return near.filter(columns -> columns.snapshot().equals(snapshot)).orElseGet(() -> made(snapshot, near));
    }

    /** Forgets the columns of an environment that was erased (CP-44). */
    public void forget(EnvironmentId environment) {
        kept.remove(environment);
    }

    private EnvironmentColumns keep(EnvironmentSnapshot snapshot, Optional<EnvironmentColumns> earlier) {
        EnvironmentColumns columns = made(snapshot, earlier);
        kept.put(columns);
        return columns;
    }

    private EnvironmentColumns made(EnvironmentSnapshot snapshot, Optional<EnvironmentColumns> near) {
        return near.map(columns -> columns.next(snapshot)).orElseGet(() -> EnvironmentColumns.of(snapshot, cursors));
    }

    private Optional<EnvironmentColumns> kept(EnvironmentId environment) {
        return kept.get(environment);
    }
}
