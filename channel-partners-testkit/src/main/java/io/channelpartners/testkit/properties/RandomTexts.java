package io.channelpartners.testkit.properties;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random texts rich in special cases: letter case, accents, scripts, characters beyond U+FFFF. */
public final class RandomTexts {

    /** Long enough that a character beyond U+FFFF may begin at the 4th, 8th and 9th UTF-16 unit. */
    private static final String[] BEGINNINGS = {"", "", "sql", "SQL", "abcdefg", "abcdefgh", "ABCDEFGH"};

    private static final String[] PARTS = {
        "a",
        "A",
        "b",
        "-",
        "_",
        "0",
        "9",
        " ",
        "\u00A0",
        "\u3000", // letters, digits, blanks
        "ä",
        "Ä",
        "a\u0308",
        "A\u0308",
        "é",
        "e\u0301", // accents, composed and decomposed
        "İ",
        "I",
        "ı",
        "i",
        "i\u0307",
        "ß",
        "ẞ",
        "Σ",
        "σ",
        "ς",
        "ǅ",
        "Ω",
        "\u2126", // unusual foldings
        "я",
        "Я",
        "漢",
        "字",
        "ไ",
        "א", // other scripts
        "\uD7FB",
        "\uE000",
        "\uF8FF",
        "\uFB01",
        "\uFFFD", // up to and after the surrogates
        "\uD801\uDC00",
        "\uD801\uDC28",
        "\uD83D\uDE00",
        "\uD834\uDD1E",
        "\uDBFF\uDFFD", // beyond U+FFFF
        "\u212A",
        "K",
        "k", // the KELVIN SIGN and what it looks like
        "\uD80D\uDC39",
        "\uA7DC",
        "\u019B" // a format character and a capital only in newer versions of Unicode than 13, and its small letter
    };

    private RandomTexts() {}

    /**
     * Makes names of devices, companies and groups (CP-02).
     *
     * @return names, none of them blank
     */
    public static Arbitrary<String> names() {
        return Combinators.combine(Arbitraries.of(BEGINNINGS), parts(4))
                .as((beginning, rest) -> beginning + rest)
                .filter(name -> name.codePoints().anyMatch(RandomTexts::isVisible));
    }

    /**
     * Makes identifiers (CP-02): mostly short, sometimes of the maximum length.
     *
     * @return identifiers without blanks, so that they are also valid Partner IDs (CP-01)
     */
    public static Arbitrary<String> identifiers() {
        Arbitrary<String> visible =
                Arbitraries.of(PARTS).filter(part -> part.codePoints().allMatch(RandomTexts::isVisible));
        Arbitrary<String> few = visible.list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts));
        Arbitrary<String> longest = Arbitraries.of("x", "\uD83D\uDE00").map(part -> part.repeat(64));
        return Arbitraries.frequencyOf(Tuple.of(20, few), Tuple.of(1, longest));
    }

    /**
     * Makes texts of a few parts, such as what is searched for (CP-32).
     *
     * @param most the maximum number of parts
     * @return texts, among them the empty one
     */
    public static Arbitrary<String> parts(int most) {
        return Arbitraries.of(PARTS).list().ofMaxSize(most).map(parts -> String.join("", parts));
    }

    private static boolean isVisible(int point) {
        return !Character.isWhitespace(point) && !Character.isSpaceChar(point);
    }
}
