package io.channelpartners.testkit;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.Predicate;

/** The next page of the keys of a sorted map. */
final class Pages {

    private Pages() {}

    static <K, V> List<K> next(NavigableMap<K, V> map, Optional<K> after, int limit, Predicate<V> condition) {
        if (limit < 1) {
            throw new IllegalArgumentException("a limit is 1 or more, not " + limit);
        }
        return after.map(last -> map.tailMap(last, false)).orElse(map).entrySet().stream()
                .filter(entry -> condition.test(entry.getValue()))
                .map(entry -> entry.getKey())
                .limit(limit)
                .toList();
    }
}
