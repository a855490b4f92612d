package io.channelpartners.stress.threads;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A cache in front of a store: a reader may put back the state that a writer has just replaced, and then it stays. */
final class CarelessCache implements EnvironmentStore {

    private final EnvironmentStore store = new InMemoryEnvironmentStore();
    private final Map<EnvironmentId, Optional<EnvironmentSnapshot>> cached = new ConcurrentHashMap<>();

    @Override
    public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        Optional<EnvironmentSnapshot> known = cached.get(environment);
        if (known == null) {
            known = store.find(environment);
            cached.put(environment, known);
        }
        return known;
    }

    @Override
    public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        return find(environment).map(EnvironmentSnapshot::stamp);
    }

    @Override
    public boolean save(EnvironmentChange change) {
        boolean saved = store.save(change);
        cached.remove(change.environment());
        return saved;
    }

    @Override
    public Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
        return store.history(environment, from, limit);
    }

    @Override
    public Optional<HistoryBase> base(EnvironmentId environment) {
        return store.base(environment);
    }

    @Override
    public boolean cut(EnvironmentId environment, Revision revision) {
        return store.cut(environment, revision);
    }

    @Override
    public boolean erase(EnvironmentId environment) {
        boolean erased = store.erase(environment);
        cached.remove(environment);
        return erased;
    }

    @Override
    public List<EnvironmentId> environmentsListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        return store.environmentsListing(locations, after, limit);
    }

    @Override
    public List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
        return store.environments(after, limit);
    }

    @Override
    public List<EnvironmentId> environmentsToRecheck(
            Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit) {
        return store.environmentsToRecheck(earliest, latest, after, limit);
    }
}
