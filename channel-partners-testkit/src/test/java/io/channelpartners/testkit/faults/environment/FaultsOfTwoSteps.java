package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.ListedEnvironment;
import io.channelpartners.testkit.faults.SeededFault;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What can go wrong when a list of environments and the states are written in two steps. Each step is correct. */
final class FaultsOfTwoSteps {

    private enum ListOf {
        ALL,
        BY_PARTNER,
        SUMMARIES,
        TO_RECHECK
    }

    private FaultsOfTwoSteps() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return Stream.of(ListOf.values())
                .flatMap(list -> Stream.of(
                        new SeededFault<EnvironmentStore>(
                                "the list " + list + " is written before the state", () -> new TwoSteps(list, true)),
                        new SeededFault<EnvironmentStore>(
                                "the list " + list + " is written after the state", () -> new TwoSteps(list, false))))
                .toList();
    }

    /** Answers one list from a store of its own; between the two writes another thread may read. */
    @SuppressWarnings("UnsynchronizedOverridesSynchronized") // readers get in between the two steps: that is the fault
    private static final class TwoSteps extends NaiveStore {
        private static final int PATIENCE = 100; // waits at most, each of at most MILLIS
        private static final long MILLIS = 3;

        private final ListOf apart;
        private final boolean listFirst;
        private final NaiveStore list = new NaiveStore();
        private final Object writers = new Object();
        private final Map<Thread, Integer> stepsRead = new HashMap<>(); // since the pause began
        private final Set<Thread> comparing = new HashSet<>(); // those that have read a stamp
        private Optional<Thread> reader = Optional.empty(); // of the list
        private boolean isRead;

        TwoSteps(ListOf apart, boolean listFirst) {
            this.apart = apart;
            this.listFirst = listFirst;
        }

        @Override
        public boolean save(EnvironmentChange change) {
            synchronized (writers) {
                if (listFirst && list.save(change)) {
                    letAnotherThreadRead();
                }
                boolean saved = super.save(change);
                if (saved && !listFirst) {
                    letAnotherThreadRead();
                    list.save(change);
                }
                return saved;
            }
        }

        @Override
        public boolean erase(EnvironmentId environment) {
            synchronized (writers) {
                if (listFirst && list.erase(environment)) {
                    letAnotherThreadRead();
                }
                boolean erased = super.erase(environment);
                if (erased && !listFirst) {
                    letAnotherThreadRead();
                    list.erase(environment);
                }
                return erased;
            }
        }

        @Override
        public boolean cut(EnvironmentId environment, Revision revision) {
            synchronized (writers) {
                return super.cut(environment, revision);
            }
        }

        @Override
        public synchronized Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
            comparing.add(Thread.currentThread());
            int steps = stepsRead.merge(Thread.currentThread(), 1, (read, one) -> read == 1 ? 1 : read + one);
            if (steps == 4) {
                isRead = true;
                notifyAll();
            }
            return super.stamp(environment);
        }

        @Override
        public List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
            return from(ListOf.ALL) ? list.environments(after, limit) : super.environments(after, limit);
        }

        @Override
        public List<EnvironmentId> environmentsListing(
                Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
            return from(ListOf.BY_PARTNER)
                    ? list.environmentsListing(locations, after, limit)
                    : super.environmentsListing(locations, after, limit);
        }

        @Override
        public List<EnvironmentId> environmentsToRecheck(
                Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit) {
            return from(ListOf.TO_RECHECK)
                    ? list.environmentsToRecheck(earliest, latest, after, limit)
                    : super.environmentsToRecheck(earliest, latest, after, limit);
        }

        @Override
        public List<ListedEnvironment> summariesListing(
                Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
            return from(ListOf.SUMMARIES)
                    ? list.summariesListing(locations, after, limit)
                    : super.summariesListing(locations, after, limit);
        }

        private synchronized boolean from(ListOf asked) {
            if (apart == asked && comparing.contains(Thread.currentThread())) {
                reader = Optional.of(Thread.currentThread());
                stepsRead.computeIfPresent(Thread.currentThread(), (thread, read) -> read == 1 ? 2 : read);
            }
            return apart == asked;
        }

        /** Waits until another thread has read a stamp, the list and a stamp, unless no other thread reads both. */
        private synchronized void letAnotherThreadRead() {
            stepsRead.clear();
            isRead = false;
            try {
                for (int i = 0; i < PATIENCE && isReadByAnother() && !isRead; i++) {
                    wait(MILLIS);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private boolean isReadByAnother() {
            return reader.filter(thread -> thread != Thread.currentThread()).isPresent();
        }
    }
}
