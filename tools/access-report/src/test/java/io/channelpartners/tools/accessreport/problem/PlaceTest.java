package io.channelpartners.tools.accessreport.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void prints_file_and_line_on_one_line() {
        assertEquals("environments/acme/devices.csv:17", new Place("environments/acme/devices.csv", 17).toString());
        assertEquals("environments/a\\u{A}b", new Place("environments/a\nb", 0).toString());
    }

    @Test
    void rejects_a_negative_line() {
        assertThrows(IllegalArgumentException.class, () -> new Place(".", -1));
    }
}
