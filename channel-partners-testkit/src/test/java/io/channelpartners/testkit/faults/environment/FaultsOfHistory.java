package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.faults.SeededFault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What can go wrong with the pages of a history. */
@SuppressWarnings("UnsynchronizedOverridesSynchronized") // the fault is what is not locked
final class FaultsOfHistory {

    /** Reads a page of the changes of one environment. */
    private interface Reading {
        List<EnvironmentChange> page(List<EnvironmentChange> history, EnvironmentStamp from, int limit);
    }

    private FaultsOfHistory() {}

    static List<SeededFault<EnvironmentStore>> all() {
        List<SeededFault<EnvironmentStore>> all = new ArrayList<>(readings());
        all.addAll(pages());
        return all;
    }

    private static List<SeededFault<EnvironmentStore>> readings() {
        return List.of(
                reading(
                        "is ordered by time",
                        (history, from, limit) -> history.stream()
                                .filter(change -> change.from().compareTo(from) >= 0)
                                .sorted(Comparator.comparing(EnvironmentChange::at))
                                .limit(limit)
                                .toList()),
                reading(
                        "is ordered by the texts of numbers",
                        (history, from, limit) -> history.stream()
                                .filter(change -> change.from().compareTo(from) >= 0)
                                .sorted(Comparator.comparing(
                                        change -> change.from().revision() + "."
                                                + change.from().checks()))
                                .limit(limit)
                                .toList()),
                reading(
                        "is ordered by revision, and the other way round within it",
                        (history, from, limit) -> history.stream()
                                .filter(change -> change.from().compareTo(from) >= 0)
                                .sorted(Comparator.comparing((EnvironmentChange change) ->
                                                change.from().revision())
                                        .thenComparingLong(
                                                change -> -change.from().checks()))
                                .limit(limit)
                                .toList()),
                reading(
                        "begins behind the stamp",
                        (history, from, limit) -> history.stream()
                                .filter(change -> change.from().compareTo(from) > 0)
                                .limit(limit)
                                .toList()),
                reading(
                        "begins at the revision of the stamp",
                        (history, from, limit) -> history.stream()
                                .filter(change -> change.from().revision().compareTo(from.revision()) >= 0)
                                .limit(limit)
                                .toList()),
                reading(
                        "begins with the change that led to the stamp",
                        (history, from, limit) -> history.stream()
                                .filter(change -> change.to().compareTo(from) >= 0)
                                .limit(limit)
                                .toList()),
                reading(
                        "is limited before it is filtered",
                        (history, from, limit) -> history.stream()
                                .limit(limit)
                                .filter(change -> change.from().compareTo(from) >= 0)
                                .toList()),
                reading(
                        "has one change more than the limit",
                        (history, from, limit) -> history.stream()
                                .filter(change -> change.from().compareTo(from) >= 0)
                                .limit(limit + 1L)
                                .toList()),
                reading(
                        "has no limit",
                        (history, from, limit) -> history.stream()
                                .filter(change -> change.from().compareTo(from) >= 0)
                                .toList()),
                reading(
                        "loses what moved only times of checks",
                        (history, from, limit) -> history.stream()
                                .filter(change -> change.from().compareTo(from) >= 0)
                                .filter(EnvironmentChange::makesRevision)
                                .limit(limit)
                                .toList()),
                reading(
                        "has a gap",
                        (history, from, limit) -> history.stream()
                                .filter(change -> change.from().compareTo(from) >= 0)
                                .filter(change -> change.from().revision().number() != 2)
                                .limit(limit)
                                .toList()),
                reading(
                        "ends at a page of the greatest size",
                        (history, from, limit) -> history.stream()
                                .limit(20)
                                .filter(change -> change.from().compareTo(from) >= 0)
                                .limit(limit)
                                .toList()),
                reading(
                        "asks for one change more than the limit, which overflows",
                        (history, from, limit) -> history.stream()
                                .filter(change -> change.from().compareTo(from) >= 0)
                                .limit(Math.min(limit, Math.max(0, limit + 1)))
                                .toList()));
    }

    private static List<SeededFault<EnvironmentStore>> pages() {
        return List.of(
                new SeededFault<>("a history of another creation is given", () -> new NaiveStore() {
                    @Override
                    public synchronized Optional<HistoryPage> history(
                            EnvironmentId environment, EnvironmentStamp from, int limit) {
                        requireOneOrMore(limit);
                        return find(environment)
                                .map(state -> new HistoryPage(
                                        from, baseStamp(environment, state), changes(key(environment), from, limit)));
                    }
                }),
                new SeededFault<>("a stamp that no state has finds nothing", () -> new NaiveStore() {
                    @Override
                    public synchronized Optional<HistoryPage> history(
                            EnvironmentId environment, EnvironmentStamp from, int limit) {
                        return super.history(environment, from, limit)
                                .map(page -> page.changes().isEmpty()
                                                || page.changes().get(0).from().equals(from)
                                                || from.checks() == 0
                                        ? page
                                        : new HistoryPage(from, page.base(), List.of()));
                    }
                }),
                new SeededFault<>("pages name no base but set-up", () -> new NaiveStore() {
                    @Override
                    public synchronized Optional<HistoryPage> history(
                            EnvironmentId environment, EnvironmentStamp from, int limit) {
                        return super.history(environment, from, limit)
                                .map(page -> new HistoryPage(
                                        from, EnvironmentStamp.beforeSetUp(from.creation()), page.changes()));
                    }
                }),
                new SeededFault<>("pages name where they begin, not where they were asked to", () -> new NaiveStore() {
                    @Override
                    public synchronized Optional<HistoryPage> history(
                            EnvironmentId environment, EnvironmentStamp from, int limit) {
                        return super.history(environment, from, limit)
                                .map(page -> new HistoryPage(page.base(), page.base(), page.changes()));
                    }
                }),
                new SeededFault<>("base and changes are read one after the other", () -> new SlowStore() {
                    @Override
                    public Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
                        Optional<HistoryPage> page = super.history(environment, from, limit);
                        letAnotherThreadCut();
                        return page.flatMap(read -> super.history(environment, from, limit)
                                .map(later -> new HistoryPage(from, read.base(), later.changes())));
                    }
                }),
                new SeededFault<>("a limit of 0 is no limit", () -> new NaiveStore() {
                    @Override
                    public synchronized Optional<HistoryPage> history(
                            EnvironmentId environment, EnvironmentStamp from, int limit) {
                        return super.history(environment, from, limit < 1 ? Integer.MAX_VALUE : limit);
                    }
                }));
    }

    private static SeededFault<EnvironmentStore> reading(String fault, Reading reading) {
        return new SeededFault<>("a history " + fault, () -> new NaiveStore() {
            @Override
            List<EnvironmentChange> changes(String key, EnvironmentStamp from, int limit) {
                return reading.page(histories.getOrDefault(key, List.of()), from, limit);
            }
        });
    }
}
