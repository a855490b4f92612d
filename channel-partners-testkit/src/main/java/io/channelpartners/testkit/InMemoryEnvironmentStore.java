package io.channelpartners.testkit;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.spi.StoreException;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.ListedEnvironment;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An in-memory store, as strict as a real one: it makes each state by applying the rows of a change to the state before, so it cannot
 * save a change whose rows are not exact. Nor does it keep a summary that is not that of the state after the change. It can be told to
 * fail. Thread-safe: state, summary, history and index change in one step.
 */
public final class InMemoryEnvironmentStore implements EnvironmentStore, TestDouble {

    /** Differs from the order of the IDs, as an order of keys or partitions may, so that nobody relies on it. */
    private static final Comparator<EnvironmentId> BACKWARD =
            Comparator.comparing(id -> new StringBuilder(id.value()).reverse().toString());

    private final Map<EnvironmentId, KeptEnvironment> kept = new HashMap<>();
    private final EnvironmentsByPartner byPartner = new EnvironmentsByPartner();
    private final Set<UUID> creations = new HashSet<>(); // kept after erasures: no creation is used twice

    private final FailureSwitch failure = FailureSwitch.ofStore("the store of environments");

    /** Creates a store without environments. */
    public InMemoryEnvironmentStore() {}

    /**
     * Makes every call throw a {@link StoreException} that the store is unavailable, or work again.
     *
     * @param fails whether it fails
     */
    public void fail(boolean fails) {
        failure.set(fails);
    }

    @Override
    public List<String> unused() {
        return failure.unused();
    }

    @Override
    public synchronized Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        return get(environment).map(KeptEnvironment::present);
    }

    @Override
    public synchronized Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        return find(environment).map(EnvironmentSnapshot::stamp);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the change is empty, its rows do not fit the state from which it was made, or it sets
     *     an environment up with a creation that was used before
     */
    @Override
    public synchronized boolean save(EnvironmentChange change) {
        return save(change, Optional.empty());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException also if the summary is not that of the state after the change
     */
    @Override
    public synchronized boolean saveWithSummary(EnvironmentChange change, DeviceSummary summary) {
        return save(change, Optional.of(summary));
    }

    private boolean save(EnvironmentChange change, Optional<DeviceSummary> summary) {
        failure.failIfTold();
        if (change.isEmpty()) {
            throw new IllegalArgumentException("the change is empty: " + change);
        }
        Optional<KeptEnvironment> known = get(change.environment());
        if (!change.isFrom(known.map(environment -> environment.present().stamp()))) {
            return false;
        }
        if (known.isPresent()) {
            known.get().add(change, summary);
        } else {
            setUp(change, summary);
        }
        change.partners().forEach((location, row) -> {
            if (row.after().isPresent()) {
                byPartner.add(location, change.environment());
            } else {
                byPartner.remove(location, change.environment());
            }
        });
        return true;
    }

    private void setUp(EnvironmentChange change, Optional<DeviceSummary> summary) {
        KeptEnvironment made = new KeptEnvironment(change, summary);
        if (!creations.add(change.from().creation())) {
            throw new IllegalArgumentException("the creation was used before: " + change);
        }
        kept.put(change.environment(), made);
    }

    @Override
    public synchronized Optional<EnvironmentOutline> outline(EnvironmentId environment) {
        return get(environment).map(KeptEnvironment::outline);
    }

    @Override
    public synchronized Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
        requireOneOrMore(limit);
        return get(environment).flatMap(known -> known.history(from, limit));
    }

    @Override
    public synchronized Optional<HistoryBase> base(EnvironmentId environment) {
        return get(environment).flatMap(KeptEnvironment::base);
    }

    @Override
    public synchronized boolean cut(EnvironmentId environment, Revision revision) {
        return get(environment).filter(known -> known.cut(revision)).isPresent();
    }

    @Override
    public synchronized boolean erase(EnvironmentId environment) {
        failure.failIfTold();
        Optional<KeptEnvironment> erased = Optional.ofNullable(kept.remove(environment));
        erased.ifPresent(known -> known.present()
                .environment()
                .partners()
                .ids()
                .forEach(location -> byPartner.remove(location, environment)));
        return erased.isPresent();
    }

    @Override
    public synchronized List<EnvironmentId> environmentsListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        failure.failIfTold();
        requireOneOrMore(limit);
        return byPartner.listing(locations, after, limit);
    }

    @Override
    public synchronized List<ListedEnvironment> summariesListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        return environmentsListing(locations, after, limit).stream()
                .map(environment ->
                        new ListedEnvironment(environment, get(environment).flatMap(known -> known.summary(locations))))
                .toList();
    }

    /** {@inheritDoc} The order is that of the IDs read from right to left. */
    @Override
    public synchronized List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
        return page(kept.keySet().stream(), after, limit);
    }

    /** {@inheritDoc} The order is that of the IDs read from right to left. */
    @Override
    public synchronized List<EnvironmentId> environmentsToRecheck(
            Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit) {
        return page(
                kept.values().stream()
                        .map(environment -> environment.present().environment())
                        .filter(environment -> environment.partners().all().stream()
                                .anyMatch(partner -> partner.checkedAt().isBefore(earliest)
                                        || partner.checkedAt().isAfter(latest)))
                        .map(CustomerEnvironment::id),
                after,
                limit);
    }

    private List<EnvironmentId> page(Stream<EnvironmentId> ids, Optional<EnvironmentId> after, int limit) {
        failure.failIfTold();
        requireOneOrMore(limit);
        return ids.filter(id -> after.isEmpty() || BACKWARD.compare(id, after.get()) > 0)
                .sorted(BACKWARD)
                .limit(limit)
                .toList();
    }

    private Optional<KeptEnvironment> get(EnvironmentId environment) {
        failure.failIfTold();
        return Optional.ofNullable(kept.get(environment));
    }

    private static void requireOneOrMore(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit must be 1 or more, not " + limit);
        }
    }
}
