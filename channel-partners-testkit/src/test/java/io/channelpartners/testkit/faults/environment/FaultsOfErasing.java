package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.testkit.faults.SeededFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be left of an erased environment. */
@SuppressWarnings({"ThreadPriorityCheck", "UnsynchronizedOverridesSynchronized"}) // the fault is what is not locked
final class FaultsOfErasing {

    private FaultsOfErasing() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return List.of(
                new SeededFault<>("an erasure keeps the history", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean erase(EnvironmentId environment) {
                        List<EnvironmentChange> kept = histories.getOrDefault(key(environment), List.of());
                        boolean erased = super.erase(environment);
                        if (erased) {
                            histories.put(key(environment), kept);
                        }
                        return erased;
                    }
                }),
                new SeededFault<>("an erasure keeps the base", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean erase(EnvironmentId environment) {
                        Optional<HistoryBase> kept = base(environment);
                        boolean erased = super.erase(environment);
                        kept.ifPresent(base -> bases.put(key(environment), base));
                        return erased;
                    }
                }),
                new SeededFault<>("an erasure keeps its place in the index", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean erase(EnvironmentId environment) {
                        List<Listed> kept = List.copyOf(index);
                        boolean erased = super.erase(environment);
                        index.clear();
                        index.addAll(kept);
                        return erased;
                    }
                }),
                new SeededFault<>("an erasure clears the whole index of its locations", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean erase(EnvironmentId environment) {
                        find(environment)
                                .ifPresent(state -> state.environment()
                                        .partners()
                                        .ids()
                                        .forEach(location -> index.removeIf(
                                                row -> row.location().equals(location))));
                        return super.erase(environment);
                    }
                }),
                new SeededFault<>("an erasure is always done", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean erase(EnvironmentId environment) {
                        super.erase(environment);
                        return true;
                    }
                }),
                new SeededFault<>("an erasure only hides", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean erase(EnvironmentId environment) {
                        return states.remove(key(environment)) != null;
                    }
                }),
                new SeededFault<>("an erased environment goes on at its old revision", () -> new NaiveStore() {
                    private final Map<EnvironmentId, Long> erasedAt = new HashMap<>();

                    @Override
                    public synchronized boolean erase(EnvironmentId environment) {
                        find(environment)
                                .ifPresent(state -> erasedAt.put(
                                        environment, state.revision().number()));
                        return super.erase(environment);
                    }

                    @Override
                    public synchronized Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
                        return super.stamp(environment)
                                .map(stamp -> new EnvironmentStamp(
                                        stamp.creation(),
                                        Revision.of(stamp.revision().number() + erasedAt.getOrDefault(environment, 0L)),
                                        stamp.checks()));
                    }
                }),
                new SeededFault<>("an erased ID cannot be set up again", () -> new NaiveStore() {
                    private final Map<EnvironmentId, Boolean> erased = new HashMap<>();

                    @Override
                    public synchronized boolean erase(EnvironmentId environment) {
                        erased.put(environment, true);
                        return super.erase(environment);
                    }

                    @Override
                    boolean isFrom(EnvironmentChange change, Optional<EnvironmentSnapshot> present) {
                        return !erased.containsKey(change.environment()) && super.isFrom(change, present);
                    }
                }),
                new SeededFault<>("an erasure that another one overtakes finds something too", () -> new NaiveStore() {
                    @Override
                    public boolean erase(EnvironmentId environment) {
                        boolean known = find(environment).isPresent();
                        Thread.yield();
                        super.erase(environment);
                        return known;
                    }
                }));
    }
}
