package io.channelpartners.tools.accessreport.fleet;

import static io.channelpartners.tools.accessreport.fleet.CodePointOrder.CODE_POINT_ORDER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {

    @Test
    void puts_what_is_beyond_the_basic_plane_last_and_a_beginning_first() {
        List<String> sorted = List.of("", "B", "a", "a-2", "b", "\uD83C\uDF00", "\uD83D\uDE80", "\uD83D\uDE80a");
        List<String> shuffled = List.of("\uD83D\uDE80a", "b", "a-2", "\uD83D\uDE80", "", "a", "\uD83C\uDF00", "B");

        assertEquals(sorted, shuffled.stream().sorted(CODE_POINT_ORDER).toList());
        assertEquals(-1, CODE_POINT_ORDER.compare("\uFB01", "\uD83D\uDE80"));
    }
}
