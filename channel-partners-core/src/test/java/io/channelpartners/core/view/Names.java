package io.channelpartners.core.view;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Names in which all that is special about texts comes up often: letter case, accents, scripts, characters beyond U+FFFF. */
final class Names {

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
        "\u2126", // folding with a twist
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
        "\uDBFF\uDFFD" // beyond U+FFFF
    };

    private Names() {}

    static Arbitrary<String> names() {
        return Combinators.combine(Arbitraries.of(BEGINNINGS), texts(4))
                .as((beginning, rest) -> beginning + rest)
                .filter(name -> name.codePoints()
                        .anyMatch(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point)));
    }

    /** Texts of a few parts, none for the empty text. */
    static Arbitrary<String> texts(int mostParts) {
        return Arbitraries.of(PARTS).list().ofMaxSize(mostParts).map(parts -> String.join("", parts));
    }
}
