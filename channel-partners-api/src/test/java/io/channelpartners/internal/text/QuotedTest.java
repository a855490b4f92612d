package io.channelpartners.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class QuotedTest {

    // spotless:off
    private static Stream<Arguments> texts() {
        return Stream.of(
            row("an ordinary text",        "sql-01 \u00E4",    "\"sql-01 \u00E4\""),
            row("the empty text",          "",                 "\"\""),
            row("quotes and backslashes",  "a\"b\\c",          "\"a\\\"b\\\\c\""),
            row("a line break",            "a\nb",             "\"a\\u{A}b\""),
            row("an escape sequence",      "\u001B[31m",       "\"\\u{1B}[31m\""),
            row("a zero width joiner",     "a\u200Db",         "\"a\\u{200D}b\""),
            row("a change of direction",   "a\u202Eb",         "\"a\\u{202E}b\""),
            row("a line separator",        "a\u2028b",         "\"a\\u{2028}b\""),
            row("a paragraph separator",   "a\u2029b",         "\"a\\u{2029}b\""),
            row("a no-break space",        "a\u00A0b",         "\"a\\u{A0}b\""),
            row("a private character",     "\uE000",           "\"\\u{E000}\""),
            row("an unassigned one",       "\u0378",           "\"\\u{378}\""),
            row("a lone surrogate",        "a\uD800b",         "\"a\\u{D800}b\""),
            row("a supplementary format",  "\uDB40\uDC41",     "\"\\u{E0041}\""),
            row("a supplementary letter",  "\uD83D\uDE00",     "\"\uD83D\uDE00\""));
    }
    // spotless:on

    private static Arguments row(String label, String text, String quoted) {
        return Arguments.arguments(label, text, quoted);
    }

    @Rule("CP-02")
    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void writes_a_text_safely(String label, String text, String quoted) {
        assertEquals(quoted, Quoted.of(text), label);
        assertEquals(quoted, '"' + Quoted.printable(text) + '"', label);
    }

    @Test
    void never_cuts_a_printable_text() {
        assertEquals("\uD83D\uDE00\\u{A}".repeat(81), Quoted.printable("\uD83D\uDE00\n".repeat(81)));
    }

    @Test
    @Rule("CP-02")
    void shows_a_text_of_80_code_points_in_full_and_cuts_a_longer_one_there() {
        for (String codePoint : List.of("x", "\uD83D\uDE00")) {
            String longest = codePoint.repeat(80);

            assertEquals("\"" + longest + "\"", Quoted.of(longest));
            assertEquals("\"" + longest + "\u2026\"", Quoted.of(longest + codePoint));
        }
    }
}
