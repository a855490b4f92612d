package io.channelpartners.testkit.contract.probe;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads lists whose last page is the first one that is not full. */
public final class FullPages {

    private FullPages() {}

    /** Reads all pages. */
    public static <T extends Comparable<T>> List<T> read(int limit, Function<Optional<T>, List<T>> pageAfter) {
        List<T> read = new ArrayList<>();
        int size;
        do {
            List<T> page = pageAfter.apply(last(read));
            size = page.size();
            assertTrue(size <= limit, () -> page.size() + " on a page of at most " + limit);
            addAscending(page, read);
        } while (size == limit);
        return read;
    }

    /** Adds a page to what was read. Fails if it does not ascend, so that a repeated page is not read forever. */
    public static <T extends Comparable<T>> void addAscending(List<T> page, List<T> read) {
        for (T next : page) {
            assertTrue(
                    last(read).filter(last -> last.compareTo(next) >= 0).isEmpty(),
                    () -> "'" + next + "' does not ascend after " + read);
            read.add(next);
        }
    }

    public static <T> Optional<T> last(List<T> read) {
        return read.isEmpty() ? Optional.empty() : Optional.of(read.get(read.size() - 1));
    }
}
