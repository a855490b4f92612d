package io.channelpartners.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.testkit.Rule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {

    // spotless:off
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "letter case,                    SQL-01.Berlin, sql-01.berlin",
        "umlauts,                        \u00C4\u00D6\u00DC,           \u00E4\u00F6\u00FC",
        "a sharp s stays one,            STRA\u1E9EE,       stra\u00DFe",
        "a final sigma as any other,     \u039F\u03A3,            \u03BF\u03C3",
        "a dotted capital I as one i,    \u0130,             i",
        "a capital I without a locale,   I,             i",
        "supplementary letters,          \uD801\uDC00x\uD801\uDC27,          \uD801\uDC28x\uD801\uDC4F",
        "no decomposition,               A\u030A,            a\u030A",
    })
    // spotless:on
    void folds_each_code_point_by_itself(String label, String text, String folded) {
        assertEquals(folded, CodePoints.folded(text), label);
    }

    @Test
    void does_not_normalize_so_that_composed_and_decomposed_letters_differ() {
        assertFalse(CodePoints.folded("\u00C5").equals(CodePoints.folded("A\u030A")));
    }

    @Test
    void returns_a_folded_text_itself() {
        String folded = "sql-01.berlin";

        assertSame(folded, CodePoints.folded(folded));
    }

    @Test
    void puts_supplementary_characters_above_the_last_ones_of_the_basic_plane() {
        String[] ascending = {"", "A", "a", "\uD7FF", "\uE000", "\uFFFD", "\uD800\uDC00", "\uD83D\uDE00", "\uDBFF\uDFFD"
        };

        for (int i = 0; i < ascending.length; i++) {
            for (int j = 0; j < ascending.length; j++) {
                assertEquals(
                        Integer.signum(Integer.compare(i, j)),
                        Integer.signum(CodePoints.compare("x" + ascending[i], "x" + ascending[j])),
                        i + " and " + j);
            }
        }
    }

    @Test
    void sorts_a_text_after_its_own_prefix() {
        String[] texts = {"sql-10", "sql", "sql-1"};

        Arrays.sort(texts, CodePoints::compare);

        assertEquals(Arrays.asList("sql", "sql-1", "sql-10"), Arrays.asList(texts));
    }

    @Test
    @Rule("CP-02")
    void considers_a_text_blank_if_every_code_point_is() {
        assertTrue(CodePoints.isBlank(""));
        assertTrue(CodePoints.isBlank(" \t\u00A0\u2003\u3000"));
        assertFalse(CodePoints.isBlank("\u00A0x\u00A0"));
    }
}
