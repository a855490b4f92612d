package io.channelpartners.testkit;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An index: the environments that list a location as a channel partner. Not thread-safe. */
final class EnvironmentsByPartner {

    private final SortedMap<PartnerLocationId, NavigableSet<EnvironmentId>> environments = new TreeMap<>();

    void add(PartnerLocationId location, EnvironmentId environment) {
        environments.computeIfAbsent(location, key -> new TreeSet<>()).add(environment);
    }

    void remove(PartnerLocationId location, EnvironmentId environment) {
        environments.computeIfPresent(location, (key, listing) -> {
            listing.remove(environment);
            return listing.isEmpty() ? null : listing;
        });
    }

    List<EnvironmentId> listing(Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        return locations.stream()
                .flatMap(location -> listing(location, after).limit(limit))
                .distinct()
                .sorted()
                .limit(limit)
                .toList();
    }

    private Stream<EnvironmentId> listing(PartnerLocationId location, Optional<EnvironmentId> after) {
        NavigableSet<EnvironmentId> all = environments.getOrDefault(location, new TreeSet<>());
        return after.map(id -> all.tailSet(id, false)).orElse(all).stream();
    }
}
