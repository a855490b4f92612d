package io.channelpartners.examples.embedding;

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

/** An embedder's store, which leaves the work to its database. */
record MyStore(MyDatabase database) implements EnvironmentStore {

    @Override
    public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        return database.tables().find(environment);
    }

    @Override
    public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        return database.tables().stamp(environment);
    }

    @Override
    public boolean save(EnvironmentChange change) {
        return database.tables().save(change);
    }

    @Override
    public Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
        return database.tables().history(environment, from, limit);
    }

    @Override
    public Optional<HistoryBase> base(EnvironmentId environment) {
        return database.tables().base(environment);
    }

    @Override
    public boolean cut(EnvironmentId environment, Revision revision) {
        return database.tables().cut(environment, revision);
    }

    @Override
    public boolean erase(EnvironmentId environment) {
        return database.tables().erase(environment);
    }

    @Override
    public List<EnvironmentId> environmentsListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        return database.tables().environmentsListing(locations, after, limit);
    }

    @Override
    public List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
        return database.tables().environments(after, limit);
    }

    @Override
    public List<EnvironmentId> environmentsToRecheck(
            Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit) {
        return database.tables().environmentsToRecheck(earliest, latest, after, limit);
    }
}
