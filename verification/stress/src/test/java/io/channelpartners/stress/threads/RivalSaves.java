package io.channelpartners.stress.threads;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.EnvironmentStore;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;

/** Two changes from the same state, of which exactly one may be saved. */
@Param(name = "rival", gen = IntGen.class, conf = "1:2")
public class RivalSaves {

    private final EnvironmentStore store;

    RivalSaves(EnvironmentStore store) {
        this.store = store;
        store.save(PreparedChanges.CHANGES.get(0));
    }

    /** Saves one of the rivals. */
    @Operation
    public final boolean save(@Param(name = "rival") int number) {
        return store.save(PreparedChanges.CHANGES.get(number));
    }

    /** Finds which rival was saved. */
    @Operation
    public final String find() {
        return store.find(PreparedChanges.BARE.id())
                .map(EnvironmentSnapshot::environment)
                .map(CustomerEnvironment::customer)
                .orElse("nothing");
    }
}
