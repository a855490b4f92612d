package io.channelpartners.core.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which algorithm searches, so that every text takes time linear in the names. */
class TextScanTest {

    @ParameterizedTest
    @CsvSource({
        // the text | names of | is it searched by the automaton?
        "srv-db-00000009, srv-db-0000, false",
        "zzzq,            zzzzzzzzzzz, false", // q is in no name
        "zzzzzzzz,        zzzzzzzzzzz, true", // every place is a beginning
        "zz,              zzzzzzzzzzz, false", // too short to be slow
        "abababababbbbb,  ababababababababab, true", // both letters are frequent
    })
    void searches_by_the_automaton_only_where_the_rarest_letter_is_frequent(
            String text, String names, boolean expected) {
        TextScan scan = new TextScan(text);

        scan.begin(block(Collections.nCopies(1_000, names)));

        assertEquals(expected, scan.usesAutomaton());
    }

    /** A letter compared per block and letter of the text would take minutes. */
    @Test
    @Timeout(20)
    void a_text_longer_than_any_name_is_found_nowhere_at_no_cost_per_block() {
        NameBlock names = block(List.of("a".repeat(255)));
        TextScan scan = new TextScan("a".repeat(10_000_000));

        for (int block = 0; block < 3_000; block++) {
            scan.begin(names);
            assertEquals(TextScan.NOWHERE, scan.next(0));
        }
    }

    @Test
    void turns_to_the_automaton_where_comparisons_fail_too_often() {
        TextScan scan = new TextScan("12345671234567r1234567");
        scan.begin(block(Collections.nCopies(1_000, "r12345671234567")));
        assertFalse(scan.usesAutomaton());

        assertEquals(TextScan.NOWHERE, scan.next(0));

        assertTrue(scan.usesAutomaton());
    }

    private static NameBlock block(List<String> names) {
        return NameBlock.of(names.size(), names::get);
    }
}
