package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.faults.SeededFault;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can go wrong with the lists of all environments, and of those whose checks are old. */
final class FaultsOfLists {

    private FaultsOfLists() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return List.of(
                ordered(
                        "that takes two IDs for one",
                        Comparator.comparing(id -> id.value().toLowerCase(Locale.ROOT))),
                new SeededFault<>("the order of the list changes with what exists", () -> new NaiveStore() {
                    @Override
                    Comparator<EnvironmentId> orderOfLists() {
                        return states.size() % 2 == 0 ? Comparator.naturalOrder() : Comparator.reverseOrder();
                    }
                }),
                paging(
                        "begins anew if the one before it has gone",
                        (store, ids, after, limit) -> ids.sorted(store.orderOfLists())
                                .filter(id -> after.isEmpty()
                                        || store.find(after.get()).isEmpty()
                                        || store.orderOfLists().compare(id, after.get()) > 0)
                                .limit(limit)),
                paging(
                        "ends if the one before it has gone",
                        (store, ids, after, limit) ->
                                after.isPresent() && store.find(after.get()).isEmpty()
                                        ? Stream.empty()
                                        : store.honest(ids, after, limit)),
                paging(
                        "repeats the last one of the page before",
                        (store, ids, after, limit) -> ids.sorted(store.orderOfLists())
                                .filter(id ->
                                        after.isEmpty() || store.orderOfLists().compare(id, after.get()) >= 0)
                                .limit(limit)),
                paging(
                        "skips one",
                        (store, ids, after, limit) -> store.honest(ids, after, Integer.MAX_VALUE)
                                .skip(after.isPresent() ? 1 : 0)
                                .limit(limit)),
                paging(
                        "has one more than the limit",
                        (store, ids, after, limit) ->
                                store.honest(ids, after, (int) Math.min(limit + 1L, Integer.MAX_VALUE))),
                paging(
                        "is limited before it is filtered",
                        (store, ids, after, limit) ->
                                store.honest(ids.sorted(store.orderOfLists()).limit(limit), after, limit)),
                new SeededFault<>("a limit of 0 is no limit of lists", () -> new NaiveStore() {
                    @Override
                    void requireOneOrMore(int limit) {}

                    @Override
                    Stream<EnvironmentId> page(Stream<EnvironmentId> ids, Optional<EnvironmentId> after, int limit) {
                        return super.page(ids, after, limit < 1 ? Integer.MAX_VALUE : limit);
                    }
                }),
                new SeededFault<>("the list keeps what was erased", () -> new NaiveStore() {
                    private final Set<EnvironmentId> ever = new HashSet<>();

                    @Override
                    void index(EnvironmentChange change) {
                        super.index(change);
                        ever.add(change.environment());
                    }

                    @Override
                    public synchronized List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
                        requireOneOrMore(limit);
                        return page(ever.stream(), after, limit).toList();
                    }
                }),
                new SeededFault<>("only environments with partners are listed", () -> new NaiveStore() {
                    @Override
                    public synchronized List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
                        return environmentsToRecheck(Instant.MAX, Instant.MIN, after, limit);
                    }
                }),
                new SeededFault<>("a check of the future is never to be repeated", () -> new NaiveStore() {
                    @Override
                    boolean isToRecheck(ChannelPartner partner, Instant earliest, Instant latest) {
                        return partner.checkedAt().isBefore(earliest);
                    }
                }),
                new SeededFault<>("a check at the instant itself is to be repeated", () -> new NaiveStore() {
                    @Override
                    boolean isToRecheck(ChannelPartner partner, Instant earliest, Instant latest) {
                        return !partner.checkedAt().isAfter(earliest)
                                || !partner.checkedAt().isBefore(latest);
                    }
                }),
                rounding("milliseconds", at -> at.equals(Instant.MIN) ? at : at.truncatedTo(ChronoUnit.MILLIS)),
                rounding(
                        "64 bits of nanoseconds",
                        at -> Instant.ofEpochSecond(0, at.getEpochSecond() * 1_000_000_000 + at.getNano())),
                new SeededFault<>("only the first partner is looked at", () -> new NaiveStore() {
                    @Override
                    Stream<ChannelPartner> checked(CustomerEnvironment environment) {
                        return environment.partners().all().stream().limit(1);
                    }
                }),
                new SeededFault<>("an environment is listed once for each old check", () -> new NaiveStore() {
                    @Override
                    public synchronized List<EnvironmentId> environmentsToRecheck(
                            Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit) {
                        requireOneOrMore(limit);
                        Stream<EnvironmentId> ids = states.values().stream()
                                .map(EnvironmentSnapshot::environment)
                                .flatMap(environment -> checked(environment)
                                        .filter(partner -> isToRecheck(partner, earliest, latest))
                                        .map(partner -> environment.id()));
                        return page(ids, after, limit).toList();
                    }
                }),
                new SeededFault<>("the times of checks are those of set-up", () -> new NaiveStore() {
                    @Override
                    Stream<ChannelPartner> checked(CustomerEnvironment environment) {
                        return histories.getOrDefault(key(environment.id()), List.of()).stream()
                                .limit(1)
                                .flatMap(setUp -> setUp.partners().values().stream())
                                .flatMap(row -> row.after().stream());
                    }
                }));
    }

    /** Makes a page of a list. */
    private interface Paging {
        Stream<EnvironmentId> page(Paged store, Stream<EnvironmentId> ids, Optional<EnvironmentId> after, int limit);
    }

    /** A store whose pages are made in another way. */
    private static final class Paged extends NaiveStore {
        private final Paging paging;

        Paged(Paging paging) {
            this.paging = paging;
        }

        Stream<EnvironmentId> honest(Stream<EnvironmentId> ids, Optional<EnvironmentId> after, int limit) {
            return super.page(ids, after, limit);
        }

        @Override
        Stream<EnvironmentId> page(Stream<EnvironmentId> ids, Optional<EnvironmentId> after, int limit) {
            return paging.page(this, ids, after, limit);
        }
    }

    private static SeededFault<EnvironmentStore> paging(String fault, Paging paging) {
        return new SeededFault<>("a page of a list " + fault, () -> new Paged(paging));
    }

    private static SeededFault<EnvironmentStore> ordered(String fault, Comparator<EnvironmentId> order) {
        return new SeededFault<>("lists come in an order " + fault, () -> new NaiveStore() {
            @Override
            Comparator<EnvironmentId> orderOfLists() {
                return order;
            }
        });
    }

    private static SeededFault<EnvironmentStore> rounding(String unit, UnaryOperator<Instant> rounded) {
        return new SeededFault<>("the times of checks are compared in " + unit, () -> new NaiveStore() {
            @Override
            boolean isToRecheck(ChannelPartner partner, Instant earliest, Instant latest) {
                Instant checked = rounded.apply(partner.checkedAt());
                return checked.isBefore(rounded.apply(earliest)) || checked.isAfter(rounded.apply(latest));
            }
        });
    }
}
