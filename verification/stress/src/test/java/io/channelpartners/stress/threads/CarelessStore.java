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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A store by someone who trusts a concurrent map: it reads the present state and writes the next one later. */
final class CarelessStore implements EnvironmentStore {

    private final Map<EnvironmentId, EnvironmentSnapshot> present = new ConcurrentHashMap<>();

    @Override
    public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        return Optional.ofNullable(present.get(environment));
    }

    @Override
    public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        return find(environment).map(EnvironmentSnapshot::stamp);
    }

    @Override
    public boolean save(EnvironmentChange change) {
        Optional<EnvironmentSnapshot> before = find(change.environment());
        if (!change.isFrom(before.map(EnvironmentSnapshot::stamp))) {
            return false;
        }
        present.put(change.environment(), EnvironmentSnapshot.after(change, before));
        return true;
    }

    @Override
    public Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
        return Optional.empty();
    }

    @Override
    public Optional<HistoryBase> base(EnvironmentId environment) {
        return Optional.empty();
    }

    @Override
    public boolean cut(EnvironmentId environment, Revision revision) {
        return false;
    }

    @Override
    public boolean erase(EnvironmentId environment) {
        return present.remove(environment) != null;
    }

    @Override
    public List<EnvironmentId> environmentsListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        return present.values().stream()
                .map(EnvironmentSnapshot::environment)
                .filter(environment -> locations.stream().anyMatch(environment.partners()::contains))
                .map(environment -> environment.id())
                .sorted()
                .toList();
    }

    @Override
    public List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
        return present.keySet().stream().sorted().toList();
    }

    @Override
    public List<EnvironmentId> environmentsToRecheck(
            Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit) {
        return List.of();
    }
}
