package io.channelpartners.core.boundary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds pages that an embedder returned out of order. */
final class PageOrder {

    private PageOrder() {}

    /** Finds the first item of a page whose key is not after the one before it, or not after the place where the page begins. */
    static <T, K extends Comparable<K>> Optional<T> outOfOrder(Optional<K> after, List<T> page, Function<T, K> key) {
        Optional<K> last = after;
        for (T item : page) {
            K next = key.apply(item);
            if (last.filter(before -> before.compareTo(next) >= 0).isPresent()) {
                return Optional.of(item);
            }
            last = Optional.of(next);
        }
        return Optional.empty();
    }
}
