package io.channelpartners.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A page is what it was when it was made, and makes its rows only when they are read. */
class PageTest {

    @Test
    void does_not_follow_the_list_that_it_was_made_from() {
        List<String> rows = new ArrayList<>(List.of("dl380-07"));
        Page<String> page = new Page<>(rows, Optional.empty());
        rows.clear();
        assertEquals(List.of("dl380-07"), page.items());
    }

    @Test
    void makes_a_row_when_it_is_read() {
        AtomicInteger made = new AtomicInteger();
        Page<Integer> page = Page.of(2, at -> made.getAndIncrement(), Optional.of(Cursor.of("next")));
        assertEquals(0, made.get());
        assertEquals(0, page.items().get(1));
        assertEquals(1, made.get());
        assertThrows(IndexOutOfBoundsException.class, () -> page.items().get(2));
        assertEquals("next", page.next().orElseThrow().toString());
    }
}
