package io.channelpartners.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page is immutable. */
class PageTest {

    @Test
    void is_independent_of_the_list_it_was_made_from() {
        List<String> rows = new ArrayList<>(List.of("dl380-07"));
        Page<String> page = new Page<>(rows, Optional.empty());
        rows.clear();
        assertEquals(List.of("dl380-07"), page.items());
    }
}
