package io.channelpartners.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextRulesTest {

    /** The kinds of text, each with the method that accepts it. */
    enum Text {
        IDENTIFIER,
        PARTNER_ID,
        EMAIL,
        NAME,
        LINE,
        FREE_TEXT;

        String accept(String text) {
            return switch (this) {
                case IDENTIFIER -> TextRules.identifier(TextKind.DEVICE_ID, text);
                case PARTNER_ID -> TextRules.partnerId(TextKind.PARTNER_ID, text);
                case EMAIL -> TextRules.emailAddress(TextKind.EMAIL_ADDRESS, text);
                case NAME -> TextRules.name(TextKind.DEVICE_NAME, text);
                case LINE -> TextRules.line(TextKind.CITY, text);
                case FREE_TEXT -> TextRules.freeText(TextKind.MODEL, text);
            };
        }
    }

    private static Stream<Arguments> limits() {
        return Stream.of(
                arguments("identifier", Text.IDENTIFIER, 64),
                arguments("Partner ID", Text.PARTNER_ID, 64),
                arguments("e-mail address", Text.EMAIL, 254),
                arguments("name", Text.NAME, 255));
    }

    @Rule("CP-02")
    @ParameterizedTest(name = "{0}: 1 to {2} code points")
    @MethodSource("limits")
    void accepts_one_code_point_up_to_exactly_the_limit(String label, Text rule, int limit) {
        for (String codePoint : List.of("x", "\uD83D\uDE00")) {
            assertEquals(codePoint, rule.accept(codePoint), label);
            assertEquals(codePoint.repeat(limit), rule.accept(codePoint.repeat(limit)), label);
            refuses(rule, codePoint.repeat(limit + 1), label);
        }
    }

    private static Stream<Arguments> rules_that_need_a_character() {
        return Stream.of(
                arguments("identifier", Text.IDENTIFIER),
                arguments("Partner ID", Text.PARTNER_ID),
                arguments("e-mail address", Text.EMAIL),
                arguments("name", Text.NAME),
                arguments("line", Text.LINE));
    }

    @Rule("CP-02")
    @ParameterizedTest(name = "{0}")
    @MethodSource("rules_that_need_a_character")
    void refuses_a_text_of_blanks_only(String label, Text rule) {
        for (String blank : List.of("", " ", "\u00A0", "\u2003", "\u3000", "\u1680 \u202F\u205F")) {
            refuses(rule, blank, label + " of " + Quoted.of(blank));
        }
    }

    @Test
    @Rule("CP-28")
    void accepts_a_blank_free_text() {
        assertEquals("", Text.FREE_TEXT.accept(""));
        assertEquals(" \u00A0", Text.FREE_TEXT.accept(" \u00A0"));
    }

    @Test
    @Rule("CP-02")
    void accepts_lines_and_free_texts_of_any_length() {
        assertEquals("x".repeat(10_000), Text.LINE.accept("x".repeat(10_000)));
        assertEquals("x".repeat(10_000), Text.FREE_TEXT.accept("x".repeat(10_000)));
    }

    private static Stream<Arguments> every_rule() {
        return Stream.concat(rules_that_need_a_character(), Stream.of(arguments("free text", Text.FREE_TEXT)));
    }

    @Rule("CP-02")
    @ParameterizedTest(name = "{0}")
    @MethodSource("every_rule")
    void refuses_every_code_point_of_a_forbidden_category_and_no_other(String label, Text rule) {
        List<String> wrong = new ArrayList<>();
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (Categories.refused(codePoint).isEmpty() != accepts(rule, "a" + Character.toString(codePoint) + "b")
                    && !(rule == Text.PARTNER_ID && CodePoints.isBlank(codePoint))) {
                wrong.add(Integer.toHexString(codePoint));
            }
        }
        assertEquals(List.of(), wrong, label);
    }

    private static boolean accepts(Text rule, String text) {
        try {
            return rule.accept(text).equals(text);
        } catch (TextRefused refused) {
            return false;
        }
    }

    @Rule("CP-02")
    @ParameterizedTest(name = "{0}")
    @MethodSource("every_rule")
    void refuses_a_lone_surrogate_wherever_it_stands(String label, Text rule) {
        for (String illFormed : List.of("\uD83D", "a\uD83D", "\uDE00a", "\uDE00\uD83D", "\uD83D\uD83D\uDE00")) {
            refuses(rule, illFormed, label + " of " + Quoted.of(illFormed));
        }
    }

    @Test
    @Rule({"CP-01", "CP-02"})
    void trims_only_the_partner_id() {
        String padded = " \u00A0007a\u2003 ";

        assertEquals("007a", Text.PARTNER_ID.accept(padded));
        for (Text rule : List.of(Text.IDENTIFIER, Text.EMAIL, Text.NAME, Text.LINE, Text.FREE_TEXT)) {
            assertEquals(padded, rule.accept(padded));
        }
    }

    @Test
    @Rule("CP-01")
    void trims_white_space_that_is_refused_inside() {
        assertEquals("007a", Text.PARTNER_ID.accept("\t007a\r\n"));
    }

    @Test
    @Rule("CP-01")
    void counts_the_code_points_of_a_partner_id_after_trimming() {
        assertEquals("x".repeat(64), Text.PARTNER_ID.accept("  " + "x".repeat(64) + "  "));
    }

    @Test
    @Rule("CP-01")
    void refuses_every_blank_inside_a_partner_id() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (CodePoints.isBlank(codePoint)) {
                refuses(
                        Text.PARTNER_ID,
                        "30523" + Character.toString(codePoint) + "182",
                        Integer.toHexString(codePoint));
            }
        }
    }

    // spotless:off
    private static Stream<Arguments> messages() {
        return Stream.of(
            arguments("a blank inside",    Text.PARTNER_ID, " 30 52 ",       "Partner ID \" 30 52 \" has a blank inside: write it as HPE prints it, without blanks (CP-01)"),
            arguments("blanks only",       Text.NAME,       " ",             "device name \" \" is blank: give at least one character that is not a blank (CP-02)"),
            arguments("a control",         Text.NAME,       "\uD83D\uDE00\u0007", "device name \"\uD83D\uDE00\\u{7}\" contains the control character U+0007 at position 1: remove it (CP-02)"),
            arguments("a format",          Text.NAME,       "\u202Ex",       "device name \"\\u{202E}x\" contains the format character U+202E at position 0: remove it (CP-02)"),
            arguments("a line separator",  Text.NAME,       "x\u2028",       "device name \"x\\u{2028}\" contains the line separator U+2028 at position 1: remove it (CP-02)"),
            arguments("a paragraph one",   Text.NAME,       "x\u2029",       "device name \"x\\u{2029}\" contains the paragraph separator U+2029 at position 1: remove it (CP-02)"),
            arguments("a lone surrogate",  Text.NAME,       "x\uD800",       "device name \"x\\u{D800}\" contains the unpaired surrogate U+D800 at position 1: remove it (CP-02)"),
            arguments("too long",          Text.IDENTIFIER, "x".repeat(65),  "device ID \"" + "x".repeat(65) + "\" has 65 code points: give at most 64 code points (CP-02)"),
            arguments("much too long",     Text.NAME,       "x".repeat(300), "device name \"" + "x".repeat(80) + "\u2026\" has 300 code points: give at most 255 code points (CP-02)"));
    }
    // spotless:on

    @Rule({"CP-01", "CP-02"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("messages")
    void gives_one_message_with_the_reason_and_the_value(String label, Text rule, String text, String message) {
        TextRefused refused = assertThrows(TextRefused.class, () -> rule.accept(text), label);

        assertEquals(message, refused.getMessage());
        assertEquals(1, refused.problems().size());
    }

    private static void refuses(Text rule, String text, String label) {
        assertThrows(TextRefused.class, () -> rule.accept(text), label);
    }
}
