package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.faults.SeededFault;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can go wrong with the index of the environments that list a location. */
final class FaultsOfPartnerIndex {

    private FaultsOfPartnerIndex() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return List.of(
                new SeededFault<>("the index does not follow a removal", () -> new NaiveStore() {
                    @Override
                    void unindex(PartnerLocationId location, EnvironmentId environment) {}
                }),
                indexing(
                        "the index does not follow set-up",
                        change -> !change.from().isBeforeSetUp()),
                indexing(
                        "the index follows set-up only", change -> change.from().isBeforeSetUp()),
                new SeededFault<>("the index has only defaults", () -> new NaiveStore() {
                    @Override
                    void index(EnvironmentChange change) {
                        super.index(change);
                        index.removeIf(row -> row.environment().equals(change.environment())
                                && !find(change.environment())
                                        .map(state -> state.environment().defaults())
                                        .filter(defaults -> defaults.reseller()
                                                        .filter(row.location()::equals)
                                                        .isPresent()
                                                || defaults.servicePartner()
                                                        .filter(row.location()::equals)
                                                        .isPresent())
                                        .isPresent());
                    }
                }),
                new SeededFault<>("a partner that changes is in the index twice", () -> new NaiveStore() {
                    @Override
                    void index(EnvironmentChange change) {
                        change.partners().forEach((location, row) -> {
                            if (row.after().isPresent()) {
                                index.add(new Listed(location, change.environment()));
                            } else {
                                unindex(location, change.environment());
                            }
                        });
                    }
                }),
                ordered("by UTF-16", Comparator.comparing(EnvironmentId::value)),
                ordered("by letters", Comparator.comparing(id -> id.value().toLowerCase(Locale.ROOT))),
                ordered(
                        "by a collation",
                        Comparator.comparing(EnvironmentId::value, Collator.getInstance(Locale.ROOT))),
                new SeededFault<>("a page of IDs repeats the last one of the page before", () -> new NaiveStore() {
                    @Override
                    boolean isAfter(EnvironmentId id, Optional<EnvironmentId> after) {
                        return after.isEmpty() || id.compareTo(after.get()) >= 0;
                    }
                }),
                new SeededFault<>("a page of IDs begins anew if the one before it has gone", () -> new NaiveStore() {
                    @Override
                    boolean isAfter(EnvironmentId id, Optional<EnvironmentId> after) {
                        return after.filter(last -> find(last).isPresent()).isEmpty() || super.isAfter(id, after);
                    }
                }),
                paging(
                        "skips one",
                        (ids, after, limit) -> after.isEmpty()
                                ? ids.limit(limit)
                                : ids.filter(id -> id.compareTo(after.get()) > 0)
                                        .skip(1)
                                        .limit(limit)),
                paging(
                        "has no limit",
                        (ids, after, limit) -> ids.filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)),
                paging(
                        "has one more than the limit",
                        (ids, after, limit) -> ids.filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)
                                .limit(limit + 1L)),
                paging(
                        "is limited before it is filtered",
                        (ids, after, limit) ->
                                ids.limit(limit).filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)),
                severalLocations(
                        "only the first is looked up",
                        (store, locations, after, limit) -> store.environmentsListing(
                                locations.stream().limit(1).collect(Collectors.toSet()), after, limit)),
                severalLocations(
                        "all must be listed",
                        (store, locations, after, limit) ->
                                store.environmentsListing(locations, after, Integer.MAX_VALUE).stream()
                                        .filter(id -> store.find(id)
                                                .orElseThrow()
                                                .environment()
                                                .partners()
                                                .ids()
                                                .containsAll(locations))
                                        .limit(limit)
                                        .toList()),
                severalLocations(
                        "the lists are put one behind the other",
                        (store, locations, after, limit) -> locations.stream()
                                .flatMap(location -> store.environmentsListing(Set.of(location), after, limit).stream())
                                .limit(limit)
                                .toList()),
                severalLocations(
                        "an environment is repeated for each that it lists",
                        (store, locations, after, limit) -> locations.stream()
                                .flatMap(location -> store.environmentsListing(Set.of(location), after, limit).stream())
                                .sorted()
                                .limit(limit)
                                .toList()),
                severalLocations(
                        "none means any",
                        (store, locations, after, limit) -> locations.isEmpty()
                                ? store.environmentsListing(Set.of(PartnerLocationId.of("1")), after, limit)
                                : store.environmentsListing(locations, after, limit)),
                new SeededFault<>("a limit of 0 IDs is an empty page", () -> new NaiveStore() {
                    @Override
                    public synchronized List<EnvironmentId> environmentsListing(
                            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
                        return limit < 1 ? List.of() : super.environmentsListing(locations, after, limit);
                    }
                }));
    }

    private interface Paging {
        Stream<EnvironmentId> page(Stream<EnvironmentId> ids, Optional<EnvironmentId> after, int limit);
    }

    private interface Union {
        List<EnvironmentId> of(
                EnvironmentStore store, Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit);
    }

    private static SeededFault<EnvironmentStore> severalLocations(String fault, Union union) {
        return new SeededFault<>("of several locations " + fault, () -> new NaiveStore() {
            private boolean inside;

            @Override
            public synchronized List<EnvironmentId> environmentsListing(
                    Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
                if (inside || locations.size() == 1) {
                    return super.environmentsListing(locations, after, limit);
                }
                inside = true;
                try {
                    return union.of(this, locations, after, limit);
                } finally {
                    inside = false;
                }
            }
        });
    }

    private static SeededFault<EnvironmentStore> indexing(String name, Predicate<EnvironmentChange> followed) {
        return new SeededFault<>(name, () -> new NaiveStore() {
            @Override
            void index(EnvironmentChange change) {
                if (followed.test(change)) {
                    super.index(change);
                }
            }
        });
    }

    private static SeededFault<EnvironmentStore> ordered(String fault, Comparator<EnvironmentId> order) {
        return new SeededFault<>("IDs are ordered " + fault, () -> new NaiveStore() {
            @Override
            Comparator<EnvironmentId> order() {
                return order;
            }
        });
    }

    private static SeededFault<EnvironmentStore> paging(String fault, Paging paging) {
        return new SeededFault<>("a page of IDs " + fault, () -> new NaiveStore() {
            @Override
            public synchronized List<EnvironmentId> environmentsListing(
                    Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
                List<EnvironmentId> all =
                        super.environmentsListing(locations, Optional.empty(), limit < 1 ? limit : Integer.MAX_VALUE);
                return paging.page(all.stream(), after, limit).toList();
            }
        });
    }
}
