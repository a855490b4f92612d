package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.testkit.faults.SeededFault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can go wrong when a history is cut. */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // the fault is what is not locked
final class FaultsOfCutting {

    private FaultsOfCutting() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return List.of(
                new SeededFault<>("a cut drops a change too few", () -> new NaiveStore() {
                    @Override
                    boolean isDropped(EnvironmentChange change, Revision cut) {
                        return change.to().revision().compareTo(cut) < 0;
                    }
                }),
                new SeededFault<>("a cut drops a change too many", () -> new NaiveStore() {
                    @Override
                    boolean isDropped(EnvironmentChange change, Revision cut) {
                        return change.from().revision().compareTo(cut) <= 0;
                    }
                }),
                new SeededFault<>("a cut leaves what moved only times of checks", () -> new NaiveStore() {
                    @Override
                    boolean isDropped(EnvironmentChange change, Revision cut) {
                        return super.isDropped(change, cut)
                                && (change.makesRevision()
                                        || change.to().revision().compareTo(cut) < 0);
                    }
                }),
                new SeededFault<>("a base has the time of set-up", () -> new NaiveStore() {
                    @Override
                    HistoryBase base(EnvironmentSnapshot state, EnvironmentChange last) {
                        return new HistoryBase(
                                state,
                                Optional.ofNullable(bases.get(key(last.environment())))
                                        .map(HistoryBase::at)
                                        .orElse(last.at()));
                    }
                }),
                new SeededFault<>("a base has the time of the cut", () -> new NaiveStore() {
                    @Override
                    HistoryBase base(EnvironmentSnapshot state, EnvironmentChange last) {
                        return new HistoryBase(state, Instant.parse("2026-11-22T00:00:00Z"));
                    }
                }),
                new SeededFault<>("a base is the present state", () -> new NaiveStore() {
                    @Override
                    public synchronized Optional<HistoryBase> base(EnvironmentId environment) {
                        return super.base(environment)
                                .map(base -> new HistoryBase(find(environment).orElse(base.snapshot()), base.at()));
                    }
                }),
                new SeededFault<>("a cut moves the present state to the base", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean cut(EnvironmentId environment, Revision revision) {
                        boolean cut = super.cut(environment, revision);
                        base(environment).ifPresent(base -> states.put(key(environment), base.snapshot()));
                        return cut;
                    }
                }),
                new SeededFault<>("a cut drops what is after it", () -> new NaiveStore() {
                    @Override
                    public synchronized boolean cut(EnvironmentId environment, Revision revision) {
                        boolean cut = super.cut(environment, revision);
                        if (cut) {
                            histories.remove(key(environment));
                        }
                        return cut;
                    }
                }),
                cutting(
                        "a cut beyond the present is accepted",
                        (present, base, revision) -> revision.compareTo(base.revision()) >= 0),
                cutting(
                        "a cut before the base is accepted",
                        (present, base, revision) -> revision.compareTo(present.revision()) <= 0),
                cutting(
                        "a cut at the present revision is refused",
                        (present, base, revision) ->
                                revision.compareTo(present.revision()) < 0 && revision.compareTo(base.revision()) >= 0),
                cutting(
                        "a cut at the base is refused",
                        (present, base, revision) ->
                                revision.compareTo(present.revision()) <= 0 && revision.compareTo(base.revision()) > 0),
                cutting(
                        "a cut at 0 is refused",
                        (present, base, revision) -> revision.number() > 0
                                && revision.compareTo(present.revision()) <= 0
                                && revision.compareTo(base.revision()) >= 0),
                new SeededFault<>("a cut writes the history back that it read", () -> new SlowStore() {
                    @Override
                    public boolean cut(EnvironmentId environment, Revision revision) {
                        List<EnvironmentChange> read;
                        synchronized (this) {
                            read = List.copyOf(histories.getOrDefault(key(environment), List.of()));
                        }
                        letAnotherThreadSave();
                        synchronized (this) {
                            boolean cut = super.cut(environment, revision);
                            if (cut) {
                                histories.put(
                                        key(environment),
                                        new ArrayList<>(read.stream()
                                                .filter(change -> !isDropped(change, revision))
                                                .toList()));
                            }
                            return cut;
                        }
                    }
                }));
    }

    private interface Cutting {
        boolean mayCut(EnvironmentSnapshot present, EnvironmentStamp base, Revision revision);
    }

    private static SeededFault<EnvironmentStore> cutting(String name, Cutting cutting) {
        return new SeededFault<>(name, () -> new NaiveStore() {
            @Override
            boolean mayCut(EnvironmentSnapshot present, EnvironmentStamp base, Revision revision) {
                return cutting.mayCut(present, base, revision);
            }
        });
    }
}
