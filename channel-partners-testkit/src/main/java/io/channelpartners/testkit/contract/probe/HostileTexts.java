package io.channelpartners.testkit.contract.probe;

import java.util.ArrayList;
import java.util.List;

/** Different texts that a collation, a pattern, a trimming column or a careless statement confuses. */
public final class HostileTexts {

    private static final String ACUTE = "\u0301";
    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final String GRAPHEME_JOINER = "\u034F";
    private static final String VARIATION_SELECTOR = "\uFE0F";
    private static final String SMILEY = "\uD83D\uDE00"; // before U+FB01 in UTF-16, after it by code point

    /** Texts without blanks, so that each is a valid Partner ID. */
    private static final List<List<String>> UNLIKE = List.of(
            List.of("acme", "Acme", "ACME", "\uFF21cme"), // letter case, full width
            List.of("acm\u00E9", "acme" + ACUTE, "acm\u00C9"), // accent, normal form
            List.of("acme" + GRAPHEME_JOINER, "acme" + VARIATION_SELECTOR), // characters without weight
            List.of("\u00DF", "ss", "SS", "\u1E9E"), // sharp s
            List.of("i", "I", "\u0130", "\u0131", "i\u0307"), // with and without a dot
            List.of("fi", "\uFB01", "s", "\u017F", "k", "\u212A"), // ligature, long s, KELVIN SIGN
            List.of("\uAC00", "\u1100\u1161"), // a syllable, and its letters
            List.of("%", "_", "a%", "a_me", "acm%", "*", "?", "[a]"), // patterns
            List.of("'", "''", "\"", "\\", "\\\\", "\\'", "`", "';--", "$1", "{0}", "%s", ":id", "\\u0061"), // quotes
            List.of("1", "01", "1.0", "1e0", "\uFF11", "null", "NULL", "true", "-", "a|b", "a,b", "a;b", "a:b", "a/b"),
            List.of("\uD7FF", "\uE000", "\uFFFD", SMILEY, "\uD800\uDC00", "\uDBFF\uDFFD", SMILEY + "a", "\uFFFDa"));

    private static final List<String> WITH_BLANKS = List.of(
            " acme",
            "acme ",
            " acme ",
            "  acme",
            "acme  ",
            "ac me",
            "ac  me",
            "acme" + NO_BREAK_SPACE,
            NO_BREAK_SPACE + "acme",
            "ac" + NO_BREAK_SPACE + "me",
            "acme\u3000",
            "' OR '1'='1");

    private HostileTexts() {}

    /** Gets texts that are valid as every kind of ID. */
    public static List<String> withoutBlanks() {
        List<String> texts = new ArrayList<>();
        UNLIKE.forEach(texts::addAll);
        texts.addAll(longest(64));
        return texts;
    }

    /** Gets texts that are valid as every kind of ID except that of a location. */
    public static List<String> all() {
        List<String> texts = withoutBlanks();
        texts.addAll(WITH_BLANKS);
        return texts;
    }

    /** Gets texts that a careless comparison mistakes for the given one, which must be shorter than 64 code points. */
    public static List<String> changed(String text) {
        return List.of(text + ACUTE, text + GRAPHEME_JOINER, "0" + text, text + "%");
    }

    /** Gets texts of a number of code points: with the most characters and bytes, or differing in the last code point only. */
    public static List<String> longest(int codePoints) {
        String rest = "x".repeat(codePoints - 1);
        return List.of(SMILEY.repeat(codePoints), SMILEY.repeat(codePoints - 1) + "a", rest + "x", rest + "y");
    }
}
