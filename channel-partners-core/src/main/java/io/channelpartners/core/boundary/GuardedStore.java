package io.channelpartners.core.boundary;

import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.SpiBroken;
import io.channelpartners.spi.EnvironmentStore;
import java.util.Optional;

/** A store that never returns another environment than the one asked; what the store throws is passed on. */
public final class GuardedStore implements EnvironmentStore {

    private final EnvironmentStore store;

    /** Guards a store. */
    public GuardedStore(EnvironmentStore store) {
        this.store = store;
    }

    @Override
    public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        Optional<EnvironmentSnapshot> found = store.find(environment);
        found.map(snapshot -> snapshot.environment().id())
                .filter(id -> !id.equals(environment))
                .ifPresent(other -> {
                    throw new SpiBroken(new Problem(
                            "L-6",
                            "the environment store",
                            "was asked for " + environment + " and returned " + other,
                            "run the store's contract tests"));
                });
        return found;
    }

    @Override
    public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        return store.stamp(environment);
    }

    @Override
    public boolean save(EnvironmentChange change) {
        return store.save(change);
    }
}
