package io.channelpartners.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.Rule;
import org.junit.jupiter.api.Test;

class PartnerLocationIdTest {

    @Test
    @Rule("CP-01")
    void trims_leading_and_trailing_blanks() {
        assertEquals(PartnerLocationId.of("30523182"), PartnerLocationId.of(" \t\u00A030523182\u2003\n"));
        assertEquals("30523182", PartnerLocationId.of(" 30523182 ").value());
    }

    @Test
    @Rule("CP-01")
    void refuses_inner_blanks() {
        assertThrows(TextRefused.class, () -> PartnerLocationId.of("3052 3182"));
        assertThrows(TextRefused.class, () -> PartnerLocationId.of("3052\u00A03182"));
    }

    @Test
    @Rule("CP-01")
    void keeps_leading_zeros_and_letter_case() {
        assertNotEquals(PartnerLocationId.of("007a"), PartnerLocationId.of("7a"));
        assertNotEquals(PartnerLocationId.of("007a"), PartnerLocationId.of("007A"));
        assertEquals("007a", PartnerLocationId.of("007a").toString());
    }

    @Test
    @Rule("CP-01")
    void accepts_any_other_text_because_the_back_end_decides() {
        assertEquals(
                "DE/30-52#\u00E4\uD83D\uDE00",
                PartnerLocationId.of("DE/30-52#\u00E4\uD83D\uDE00").value());
    }

    @Test
    void is_ordered_code_point_by_code_point() {
        assertTrue(PartnerLocationId.of("\uE000").compareTo(PartnerLocationId.of("\uD83D\uDE00")) < 0);
        assertTrue(PartnerLocationId.of("B").compareTo(PartnerLocationId.of("a")) < 0);
        assertEquals(0, PartnerLocationId.of("a").compareTo(PartnerLocationId.of(" a")));
    }
}
