package io.channelpartners.testkit;

import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.environment.EnvironmentStamp;
import io.channelpartners.spi.EnvironmentStore;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A store in memory, as strict as a real one: a state is made only by applying the rows of a change to the state before, so a
 * change whose rows are not exact cannot be saved. Thread-safe; the changes of one environment happen one after another.
 */
public final class InMemoryEnvironmentStore implements EnvironmentStore {

    private final ConcurrentMap<EnvironmentId, EnvironmentSnapshot> snapshots = new ConcurrentHashMap<>();

    /** Creates a store without environments. */
    public InMemoryEnvironmentStore() {}

    @Override
    public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        return Optional.ofNullable(snapshots.get(environment));
    }

    @Override
    public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        return find(environment).map(EnvironmentSnapshot::stamp);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the change is empty, or its rows do not fit the state from which it was made
     */
    @Override
    public boolean save(EnvironmentChange change) {
        if (change.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to save in " + change);
        }
        Optional<EnvironmentSnapshot> before = find(change.environment());
        EnvironmentStamp present = before.map(EnvironmentSnapshot::stamp).orElseGet(EnvironmentStamp::none);
        if (!present.equals(change.from())) {
            return false;
        }
        EnvironmentSnapshot after = change.appliedTo(before);
        return before.map(known -> snapshots.replace(change.environment(), known, after))
                .orElseGet(() -> snapshots.putIfAbsent(change.environment(), after) == null);
    }
}
