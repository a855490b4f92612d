package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An in-memory store that keeps the contract step by step, so that a fault can replace one step. */
class NaiveStore implements EnvironmentStore {

    /** One row of the index. */
    record Listed(PartnerLocationId location, EnvironmentId environment) {}

    final Map<String, EnvironmentSnapshot> states = new HashMap<>();
    final Map<String, HistoryBase> bases = new HashMap<>();
    final Map<String, List<EnvironmentChange>> histories = new HashMap<>();
    final List<Listed> index = new ArrayList<>();

    String key(EnvironmentId environment) {
        return environment.value();
    }

    String key(PartnerLocationId location) {
        return location.value();
    }

    boolean isFrom(EnvironmentChange change, Optional<EnvironmentSnapshot> present) {
        return change.isFrom(present.map(EnvironmentSnapshot::stamp));
    }

    EnvironmentSnapshot applied(EnvironmentChange change, Optional<EnvironmentSnapshot> present) {
        return EnvironmentSnapshot.after(change, present);
    }

    void append(List<EnvironmentChange> history, EnvironmentChange change) {
        history.add(change);
    }

    void index(EnvironmentChange change) {
        change.partners().forEach((location, row) -> {
            unindex(location, change.environment());
            if (row.after().isPresent()) {
                index.add(new Listed(location, change.environment()));
            }
        });
    }

    void unindex(PartnerLocationId location, EnvironmentId environment) {
        index.removeIf(row -> key(row.location()).equals(key(location))
                && key(row.environment()).equals(key(environment)));
    }

    Comparator<EnvironmentId> order() {
        return Comparator.naturalOrder();
    }

    boolean isDropped(EnvironmentChange change, Revision cut) {
        return change.to().revision().compareTo(cut) <= 0;
    }

    HistoryBase base(EnvironmentSnapshot state, EnvironmentChange last) {
        return new HistoryBase(state, last.at());
    }

    void requireOneOrMore(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    @Override
    public synchronized Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        return Optional.ofNullable(states.get(key(environment)));
    }

    @Override
    public synchronized Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        return Optional.ofNullable(states.get(key(environment))).map(EnvironmentSnapshot::stamp);
    }

    @Override
    public synchronized boolean save(EnvironmentChange change) {
        String key = key(change.environment());
        Optional<EnvironmentSnapshot> present = Optional.ofNullable(states.get(key));
        if (!isFrom(change, present)) {
            return false;
        }
        states.put(key, applied(change, present));
        append(histories.computeIfAbsent(key, made -> new ArrayList<>()), change);
        index(change);
        return true;
    }

    @Override
    public synchronized Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
        requireOneOrMore(limit);
        return Optional.ofNullable(states.get(key(environment)))
                .filter(state -> state.stamp().creation().equals(from.creation()))
                .map(state ->
                        new HistoryPage(from, baseStamp(environment, state), changes(key(environment), from, limit)));
    }

    EnvironmentStamp baseStamp(EnvironmentId environment, EnvironmentSnapshot state) {
        return Optional.ofNullable(bases.get(key(environment)))
                .map(HistoryBase::stamp)
                .orElseGet(() -> EnvironmentStamp.beforeSetUp(state.stamp().creation()));
    }

    List<EnvironmentChange> changes(String key, EnvironmentStamp from, int limit) {
        return histories.getOrDefault(key, List.of()).stream()
                .filter(change -> change.from().compareTo(from) >= 0)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized Optional<HistoryBase> base(EnvironmentId environment) {
        return Optional.ofNullable(bases.get(key(environment)));
    }

    @Override
    public synchronized boolean cut(EnvironmentId environment, Revision revision) {
        String key = key(environment);
        EnvironmentSnapshot present = states.get(key);
        if (present == null || !mayCut(present, baseStamp(environment, present), revision)) {
            return false;
        }
        List<EnvironmentChange> history = histories.getOrDefault(key, new ArrayList<>());
        while (!history.isEmpty() && isDropped(history.get(0), revision)) {
            EnvironmentChange dropped = history.remove(0);
            Optional<EnvironmentSnapshot> before =
                    Optional.ofNullable(bases.get(key)).map(HistoryBase::snapshot);
            bases.put(key, base(EnvironmentSnapshot.after(dropped, before), dropped));
        }
        return true;
    }

    boolean mayCut(EnvironmentSnapshot present, EnvironmentStamp base, Revision revision) {
        return revision.compareTo(present.revision()) <= 0 && revision.compareTo(base.revision()) >= 0;
    }

    @Override
    public synchronized boolean erase(EnvironmentId environment) {
        String key = key(environment);
        histories.remove(key);
        bases.remove(key);
        index.removeIf(row -> key(row.environment()).equals(key));
        return states.remove(key) != null;
    }

    @Override
    public synchronized List<EnvironmentId> environmentsListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        requireOneOrMore(limit);
        Stream<EnvironmentId> listing = index.stream()
                .filter(row -> locations.stream()
                        .anyMatch(location -> key(row.location()).equals(key(location))))
                .map(Listed::environment);
        return (locations.size() == 1 ? listing : listing.distinct())
                .sorted(order())
                .filter(id -> isAfter(id, after))
                .limit(limit)
                .toList();
    }

    boolean isAfter(EnvironmentId id, Optional<EnvironmentId> after) {
        return after.isEmpty() || order().compare(id, after.get()) > 0;
    }

    /** The order of the lists of all environments: as that of partitions by a hash. */
    Comparator<EnvironmentId> orderOfLists() {
        return Comparator.<EnvironmentId>comparingInt(id -> 31 * id.value().hashCode())
                .thenComparing(Comparator.reverseOrder());
    }

    Stream<EnvironmentId> page(Stream<EnvironmentId> ids, Optional<EnvironmentId> after, int limit) {
        return ids.sorted(orderOfLists())
                .filter(id -> after.isEmpty() || orderOfLists().compare(id, after.get()) > 0)
                .limit(limit);
    }

    boolean isToRecheck(ChannelPartner partner, Instant earliest, Instant latest) {
        return partner.checkedAt().isBefore(earliest) || partner.checkedAt().isAfter(latest);
    }

    Stream<ChannelPartner> checked(CustomerEnvironment environment) {
        return environment.partners().all().stream();
    }

    @Override
    public synchronized List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
        requireOneOrMore(limit);
        return page(states.values().stream().map(state -> state.environment().id()), after, limit)
                .toList();
    }

    @Override
    public synchronized List<EnvironmentId> environmentsToRecheck(
            Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit) {
        requireOneOrMore(limit);
        Stream<EnvironmentId> ids = states.values().stream()
                .map(EnvironmentSnapshot::environment)
                .filter(environment -> checked(environment).anyMatch(partner -> isToRecheck(partner, earliest, latest)))
                .map(CustomerEnvironment::id);
        return page(ids, after, limit).toList();
    }
}
