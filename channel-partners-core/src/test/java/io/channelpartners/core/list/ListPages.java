package io.channelpartners.core.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.Page;
import java.util.ArrayList;
import java.util.List;

/** The pages of a list, put together. */
public final class ListPages {

    private ListPages() {}

    /** Checks that stream, count, and the pages of every size up to one more than all rows are exactly the expected rows. */
    public static <T> void assertAre(List<T> expected, DeviceList<T> list) {
        assertEquals(expected, list.stream().toList(), "streamed");
        assertEquals(expected.size(), list.count(), "counted");
        for (int size = 1; size <= expected.size() + 1; size++) {
            assertEquals(expected, together(list, size), "in pages of " + size);
        }
    }

    /** Gets the place after the first row of a list that has at least two. */
    public static Cursor afterTheFirst(DeviceList<?> list) {
        return list.first(1).next().orElseThrow();
    }

    private static <T> List<T> together(DeviceList<T> list, int size) {
        Page<T> page = list.first(size);
        List<T> rows = new ArrayList<>(page.items());
        while (page.next().isPresent()) {
            assertEquals(size, page.items().size(), "a page before the last is full");
            page = list.after(page.next().get(), size);
            rows.addAll(page.items());
        }
        return rows;
    }
}
