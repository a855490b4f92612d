package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.faults.SeededFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What can go wrong with compare-and-set and with what is found afterward. */
@SuppressWarnings({"ThreadPriorityCheck", "UnsynchronizedOverridesSynchronized"}) // the fault is what is not locked
final class FaultsOfSaving {

    private FaultsOfSaving() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return List.of(
                new SeededFault<>("the last writer wins", () -> new Careless() {
                    @Override
                    boolean isFrom(EnvironmentChange change, Optional<EnvironmentSnapshot> present) {
                        return present.isPresent() || change.from().isBeforeSetUp();
                    }
                }),
                new SeededFault<>("only the revision is compared, not the count of checks", () -> new Careless() {
                    @Override
                    boolean isFrom(EnvironmentChange change, Optional<EnvironmentSnapshot> present) {
                        return present.isEmpty()
                                ? change.from().isBeforeSetUp()
                                : change.from().revision().equals(present.get().revision())
                                        && change.from()
                                                .creation()
                                                .equals(present.get().stamp().creation());
                    }
                }),
                new SeededFault<>("the creation is not compared", () -> new Careless() {
                    @Override
                    boolean isFrom(EnvironmentChange change, Optional<EnvironmentSnapshot> present) {
                        return present.isEmpty()
                                ? change.from().isBeforeSetUp()
                                : change.from().revision().equals(present.get().revision())
                                        && change.from().checks()
                                                == present.get().stamp().checks();
                    }
                }),
                new SeededFault<>("setting up replaces what exists", () -> new Careless() {
                    @Override
                    boolean isFrom(EnvironmentChange change, Optional<EnvironmentSnapshot> present) {
                        return change.from().isBeforeSetUp() || super.isFrom(change, present);
                    }
                }),
                new SeededFault<>("a change of what does not exist is saved", () -> new Careless() {
                    @Override
                    boolean isFrom(EnvironmentChange change, Optional<EnvironmentSnapshot> present) {
                        return present.isEmpty() || super.isFrom(change, present);
                    }
                }),
                new SeededFault<>("the stamp is compared before the lock is taken", () -> new NaiveStore() {
                    @Override
                    public boolean save(EnvironmentChange change) {
                        if (!change.isFrom(stamp(change.environment()))) {
                            return false;
                        }
                        Thread.yield();
                        synchronized (this) {
                            Optional<EnvironmentSnapshot> present = find(change.environment());
                            return !change.isFrom(present.map(EnvironmentSnapshot::stamp)) || super.save(change);
                        }
                    }
                }),
                new SeededFault<>("a change that is refused counts as saved", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean save(EnvironmentChange change) {
                        super.save(change);
                        return true;
                    }
                }),
                new SeededFault<>("a change that is refused throws", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean save(EnvironmentChange change) {
                        if (!super.save(change)) {
                            throw new IllegalStateException("duplicate key");
                        }
                        return true;
                    }
                }),
                new SeededFault<>("a change that is refused leaves its place in the index", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean save(EnvironmentChange change) {
                        index(change);
                        return super.save(change);
                    }
                }),
                new SeededFault<>("a change that is refused is in the history", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean save(EnvironmentChange change) {
                        boolean saved = super.save(change);
                        if (!saved && states.containsKey(key(change.environment()))) {
                            append(histories.getOrDefault(key(change.environment()), List.of()), change);
                        }
                        return saved;
                    }
                }),
                new SeededFault<>("two environments cannot be written at once", () -> new NaiveStore() {
                    private final Map<Thread, Boolean> writing = new ConcurrentHashMap<>();

                    @Override
                    public boolean save(EnvironmentChange change) {
                        writing.put(Thread.currentThread(), true);
                        try {
                            Thread.yield();
                            if (writing.size() > 1) {
                                throw new IllegalStateException("could not serialize access");
                            }
                            return super.save(change);
                        } finally {
                            writing.remove(Thread.currentThread());
                        }
                    }
                }),
                new SeededFault<>("a state is remembered and found again after a save", () -> new NaiveStore() {
                    private final Map<EnvironmentId, Optional<EnvironmentSnapshot>> remembered = new HashMap<>();

                    @Override
                    public synchronized Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
                        return remembered.computeIfAbsent(environment, super::find);
                    }
                }),
                new SeededFault<>("a stamp is remembered and returned again after a save", () -> new NaiveStore() {
                    private final Map<EnvironmentId, EnvironmentStamp> remembered = new HashMap<>();

                    @Override
                    public synchronized Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
                        super.stamp(environment).ifPresent(stamp -> remembered.putIfAbsent(environment, stamp));
                        return Optional.ofNullable(remembered.get(environment));
                    }
                }),
                new SeededFault<>("stamp and rows are read one after the other", () -> new SlowStore() {
                    @Override
                    public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
                        Optional<EnvironmentStamp> stamp = stamp(environment);
                        letAnotherThreadSave();
                        return stamp.flatMap(read -> super.find(environment)
                                .map(state -> new EnvironmentSnapshot(read, state.environment())));
                    }
                }),
                new SeededFault<>("an environment that does not exist is an exception", () -> new NaiveStore() {
                    @Override
                    public synchronized Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
                        return Optional.of(super.find(environment).orElseThrow());
                    }
                }),
                new SeededFault<>("another environment is found where there is only one", () -> new NaiveStore() {
                    @Override
                    public synchronized Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
                        return super.find(environment)
                                .or(() -> states.values().stream().findFirst());
                    }
                }));
    }

    /** Writes a change over whatever is there, as statements do that name no expected values. */
    private abstract static class Careless extends NaiveStore {
        private final Map<EnvironmentStamp, EnvironmentSnapshot> known = new HashMap<>();

        @Override
        EnvironmentSnapshot applied(EnvironmentChange change, Optional<EnvironmentSnapshot> present) {
            EnvironmentSnapshot after =
                    EnvironmentSnapshot.after(change, Optional.ofNullable(known.get(change.from())));
            known.put(after.stamp(), after);
            return after;
        }
    }
}
