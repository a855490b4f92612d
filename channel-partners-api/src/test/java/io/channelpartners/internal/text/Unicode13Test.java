package io.channelpartners.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.channelpartners.testkit.Rule;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Categories, blanks and lower case on every JVM; the digest was taken from {@link Character} of a JVM with Unicode 13. */
class Unicode13Test {

    private static final String GOLDEN = "c12bf4dabfcc32c26546c02bd5ab5f1b91a2d0866e3c759568386988bde5c35b";

    @Test
    @Rule({"CP-02", "CP-32"})
    void treats_every_code_point_alike_on_every_jvm() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            int lowerCase = LowerCase.of(codePoint);
            digest.update((byte) (Categories.refused(codePoint).isEmpty() ? 0 : 1));
            digest.update((byte) (CodePoints.isBlank(codePoint) ? 1 : 0));
            digest.update((byte) (lowerCase >> 16));
            digest.update((byte) (lowerCase >> 8));
            digest.update((byte) lowerCase);
        }
        assertEquals(GOLDEN, HexFormat.of().formatHex(digest.digest()));
    }

    @Test
    @Rule("CP-02")
    @EnabledForJreRange(
            max = JRE.JAVA_18,
            disabledReason = "newer JVMs have a newer Unicode; the digest stands for this one")
    void agrees_with_a_jvm_with_unicode_13() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String name = Integer.toHexString(codePoint);
            assertEquals(
                    isRefusedHere(codePoint), !Categories.refused(codePoint).isEmpty(), name);
            assertEquals(
                    Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint),
                    CodePoints.isBlank(codePoint),
                    name);
            assertEquals(Character.toLowerCase(codePoint), LowerCase.of(codePoint), name);
        }
    }

    private static boolean isRefusedHere(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    // spotless:off
    private static Stream<Arguments> assigned_later() {
        return Stream.of(
            arguments("a hieroglyph format control", 0x13439),
            arguments("an Arabic mark above",        0x890),
            arguments("a Latin capital of 029B",     0xA7DC),
            arguments("a Latin capital of 0264",     0xA7CB),
            arguments("a Vithkuqi capital",          0x10570),
            arguments("a Glagolitic capital",        0x2C2F));
    }
    // spotless:on

    @Rule({"CP-02", "CP-32"})
    @ParameterizedTest(name = "{0}")
    @MethodSource("assigned_later")
    void accepts_a_code_point_that_was_assigned_later_and_knows_no_case_of_it(String label, int codePoint) {
        String text = "sql-" + Character.toString(codePoint);

        assertEquals(text, TextRules.name(TextKind.DEVICE_NAME, text), label);
        assertEquals(text, CodePoints.folded(text), label);
    }

    @Test
    @Rule({"CP-02", "CP-32"})
    void does_not_depend_on_the_default_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertEquals("title i", CodePoints.folded("TITLE I"));
            assertEquals("title i", CodePoints.asciiFolded("TITLE I"));
            assertEquals("\"\\u{202E}I\"", Quoted.of("\u202EI"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
