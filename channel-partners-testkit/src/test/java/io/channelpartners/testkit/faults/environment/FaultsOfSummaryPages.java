package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.summary.ListedEnvironment;
import io.channelpartners.testkit.faults.SeededFault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What can go wrong with a page of summaries: what a row says, and which rows are on it. */
final class FaultsOfSummaryPages {

    /** Makes what a row says of what the state before the last change would have said, and of what it should say. */
    private interface Copying {
        EnvironmentSummary copied(EnvironmentSummary before, EnvironmentSummary fresh);
    }

    /** Reads a page. */
    private interface Paging {
        List<ListedEnvironment> page(
                KeepingStore store, Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit);
    }

    private FaultsOfSummaryPages() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return Stream.of(ofCopies(), ofStandings(), ofRows(), ofMoments())
                .flatMap(List::stream)
                .toList();
    }

    /** What is copied beside a summary, and not changed in time. */
    private static List<SeededFault<EnvironmentStore>> ofCopies() {
        return List.of(
                copying(
                        "the stamp before",
                        (before, fresh) -> like(fresh).stamp(before.stamp()).build()),
                copying(
                        "the customer before",
                        (before, fresh) ->
                                like(fresh).customer(before.customer()).build()),
                copying(
                        "the default reseller before",
                        (before, fresh) -> like(fresh)
                                .defaultReseller(before.defaultReseller())
                                .build()),
                copying(
                        "the default service partner before",
                        (before, fresh) -> like(fresh)
                                .defaultServicePartner(before.defaultServicePartner())
                                .build()),
                copying(
                        "one default for the other",
                        (before, fresh) -> like(fresh)
                                .defaultReseller(fresh.defaultServicePartner())
                                .defaultServicePartner(fresh.defaultReseller())
                                .build()),
                copying(
                        "that the integration is enabled, after it was disabled",
                        (before, fresh) -> like(fresh)
                                .integrationEnabled(before.integrationEnabled() || fresh.integrationEnabled())
                                .build()),
                copying(
                        "that the opt-in is given, after it was withdrawn",
                        (before, fresh) -> like(fresh)
                                .optInGiven(before.optInGiven() || fresh.optInGiven())
                                .build()),
                copying(
                        "the counts before",
                        (before, fresh) -> like(fresh).devices(before.devices()).build()));
    }

    /** Which standings a row has. */
    private static List<SeededFault<EnvironmentStore>> ofStandings() {
        return List.of(
                standings("drops a location", (state, asked, right) -> {
                    if (right.size() > 1) {
                        right.remove(right.lastKey());
                    }
                }),
                standings(
                        "has the locations that were not asked for",
                        (state, asked, right) -> state.environment()
                                .partners()
                                .all()
                                .forEach(partner -> right.put(partner.id(), partner.checkedStanding()))),
                standings(
                        "has a standing for a location that is not listed",
                        (state, asked, right) -> asked.forEach(location -> right.putIfAbsent(
                                location, new CheckedStanding(PartnerStanding.unknown(), Instant.EPOCH)))),
                standings(
                        "has no times of checks",
                        (state, asked, right) -> right.replaceAll(
                                (location, standing) -> new CheckedStanding(standing.standing(), Instant.EPOCH))),
                standings("mixes the standings up", (state, asked, right) -> {
                    if (right.size() > 1) {
                        right.put(right.firstKey(), right.get(right.lastKey()));
                    }
                }),
                copying("the time of a check before it was repeated", (before, fresh) -> {
                    SortedMap<PartnerLocationId, CheckedStanding> standings = new TreeMap<>(fresh.standings());
                    before.standings()
                            .forEach((location, former) -> standings.computeIfPresent(
                                    location, (same, now) -> now.standing().equals(former.standing()) ? former : now));
                    return like(fresh).standings(standings).build();
                }),
                copying("the standing before", (before, fresh) -> {
                    SortedMap<PartnerLocationId, CheckedStanding> standings = new TreeMap<>(fresh.standings());
                    before.standings().forEach((location, former) -> standings.replace(location, former));
                    return like(fresh).standings(standings).build();
                }));
    }

    /** Which rows are on a page. */
    private static List<SeededFault<EnvironmentStore>> ofRows() {
        return List.of(
                paging(
                        "leaves out what has no summary",
                        (store, locations, after, limit) -> store.honest(locations, after, limit)
                                .filter(row -> row.summary().isPresent())
                                .toList()),
                paging(
                        "ends at what has no summary",
                        (store, locations, after, limit) -> store.honest(locations, after, limit)
                                .takeWhile(row -> row.summary().isPresent())
                                .toList()),
                paging("has no summaries behind what has none", (store, locations, after, limit) -> {
                    List<ListedEnvironment> rows =
                            store.honest(locations, after, limit).toList();
                    return rows.stream().allMatch(row -> row.summary().isPresent()) ? rows : List.of();
                }),
                paging("lists an environment for each of its locations", (store, locations, after, limit) -> {
                    List<ListedEnvironment> rows = new ArrayList<>();
                    store.honest(locations, after, Integer.MAX_VALUE)
                            .forEach(row -> rows.addAll(Collections.nCopies(
                                    row.summary()
                                            .map(summary -> summary.standings().size())
                                            .orElse(1),
                                    row)));
                    return rows.stream().limit(limit).toList();
                }),
                paging("is limited before it is united", (store, locations, after, limit) -> {
                    List<ListedEnvironment> rows =
                            store.honest(locations, after, limit).toList();
                    int standings = 0;
                    List<ListedEnvironment> some = new ArrayList<>();
                    for (ListedEnvironment row : rows) {
                        standings += row.summary()
                                .map(summary -> summary.standings().size())
                                .orElse(1);
                        if (standings <= limit) {
                            some.add(row);
                        }
                    }
                    return some;
                }),
                paging(
                        "begins with the one before it",
                        (store, locations, after, limit) -> Stream.concat(
                                        after
                                                .filter(id -> store.find(id).isPresent())
                                                .map(id -> store.row(id, locations))
                                                .stream(),
                                        store.honest(locations, after, limit))
                                .limit(limit)
                                .toList()),
                paging(
                        "ends if the one before it has gone",
                        (store, locations, after, limit) ->
                                after.isPresent() && store.find(after.get()).isEmpty()
                                        ? List.of()
                                        : store.honest(locations, after, limit).toList()),
                paging("descends", (store, locations, after, limit) -> {
                    List<ListedEnvironment> rows = new ArrayList<>(
                            store.honest(locations, after, limit).toList());
                    Collections.reverse(rows);
                    return rows;
                }),
                paging(
                        "has one more than the limit",
                        (store, locations, after, limit) -> store.honest(
                                        locations, after, (int) Math.min(limit + 1L, Integer.MAX_VALUE))
                                .toList()),
                paging(
                        "with a limit of 0 is empty",
                        (store, locations, after, limit) -> limit < 1
                                ? List.of()
                                : store.honest(locations, after, limit).toList()),
                paging(
                        "of no locations has any limit",
                        (store, locations, after, limit) -> locations.isEmpty()
                                ? List.of()
                                : store.honest(locations, after, limit).toList()),
                paging(
                        "of no locations has all environments",
                        (store, locations, after, limit) -> locations.isEmpty()
                                ? store.states.values().stream()
                                        .map(state -> state.environment().id())
                                        .filter(id -> after.isEmpty() || id.compareTo(after.get()) > 0)
                                        .sorted()
                                        .limit(limit)
                                        .map(id -> store.row(id, locations))
                                        .toList()
                                : store.honest(locations, after, limit).toList()),
                paging("of many locations is refused", (store, locations, after, limit) -> {
                    if (locations.size() > 999) {
                        throw new IllegalStateException("too many parameters");
                    }
                    return store.honest(locations, after, limit).toList();
                }));
    }

    /** Of which moment a row is. */
    private static List<SeededFault<EnvironmentStore>> ofMoments() {
        return List.of(
                paging("has the stamp of one revision and the counts of another", (store, locations, after, limit) -> {
                    List<ListedEnvironment> rows =
                            store.honest(locations, after, limit).toList();
                    rows.forEach(row -> store.letAnotherThreadSave());
                    return rows.stream()
                            .map(row -> new ListedEnvironment(
                                    row.environment(),
                                    row.summary()
                                            .map(summary -> like(summary)
                                                    .devices(store.find(row.environment())
                                                            .map(state -> EnvironmentSummary.of(state, locations)
                                                                    .devices())
                                                            .orElse(summary.devices()))
                                                    .build())))
                            .toList();
                }),
                paging("reads the list before the summaries", (store, locations, after, limit) -> {
                    List<EnvironmentId> ids = store.environmentsListing(locations, after, limit);
                    ids.forEach(id -> store.letAnotherThreadSave());
                    return ids.stream().map(id -> store.row(id, locations)).toList();
                }));
    }

    /** What a fault does to the right standings. */
    private interface Standing {
        void alter(
                EnvironmentSnapshot state,
                Set<PartnerLocationId> asked,
                SortedMap<PartnerLocationId, CheckedStanding> right);
    }

    private static SeededFault<EnvironmentStore> standings(String what, Standing standing) {
        return new SeededFault<>("a row of a page of summaries " + what, () -> new KeepingStore() {
            @Override
            EnvironmentSummary said(EnvironmentSnapshot state, Set<PartnerLocationId> locations) {
                EnvironmentSummary right = super.said(state, locations);
                SortedMap<PartnerLocationId, CheckedStanding> standings = new TreeMap<>(right.standings());
                standing.alter(state, locations, standings);
                return like(right).standings(standings).build();
            }
        });
    }

    private static SeededFault<EnvironmentStore> copying(String what, Copying copying) {
        return new SeededFault<>("a row of a page of summaries says " + what, () -> new KeepingStore() {
            @Override
            EnvironmentSummary said(EnvironmentSnapshot state, Set<PartnerLocationId> locations) {
                EnvironmentSummary right = super.said(state, locations);
                return Optional.ofNullable(former.get(key(state.environment().id())))
                        .map(before -> copying.copied(EnvironmentSummary.of(before, locations), right))
                        .orElse(right);
            }
        });
    }

    private static SeededFault<EnvironmentStore> paging(String what, Paging paging) {
        return new SeededFault<>("a page of summaries " + what, () -> new KeepingStore() {
            @Override
            @SuppressWarnings("UnsynchronizedOverridesSynchronized") // writers get in between
            public List<ListedEnvironment> summariesListing(
                    Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
                return paging.page(this, locations, after, limit);
            }
        });
    }

    private static EnvironmentSummary.Builder like(EnvironmentSummary summary) {
        return EnvironmentSummary.builder().like(summary);
    }
}
