package io.channelpartners.benchmarks;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A store that keeps no summaries, by the default methods of the SPI. */
record StoreWithoutSummaries(EnvironmentStore store) implements EnvironmentStore {

    @Override
    public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        return store.find(environment);
    }

    @Override
    public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        return store.stamp(environment);
    }

    @Override
    public boolean save(EnvironmentChange change) {
        return store.save(change);
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
        return store.erase(environment);
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
