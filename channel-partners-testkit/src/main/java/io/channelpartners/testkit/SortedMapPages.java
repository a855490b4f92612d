package io.channelpartners.testkit;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads pages of a sorted map. */
final class SortedMapPages {

    private SortedMapPages() {}

    static <K, V> List<K> next(NavigableMap<K, V> map, Optional<K> after, int limit, Predicate<V> condition) {
        return entries(map, after, limit, condition).map(Map.Entry::getKey).toList();
    }

    /** Gets the entries of the next page as they are now. */
    static <K, V> Stream<Map.Entry<K, V>> entries(
            NavigableMap<K, V> map, Optional<K> after, int limit, Predicate<V> condition) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit must be 1 or more, not " + limit);
        }
        return after.map(last -> map.tailMap(last, false)).orElse(map).entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .limit(limit);
    }
}
