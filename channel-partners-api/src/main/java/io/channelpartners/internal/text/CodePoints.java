package io.channelpartners.internal.text;

import java.util.function.IntUnaryOperator;

/** The folding (CP-32) and the order (CP-34) of texts: code point by code point, without a locale. */
public final class CodePoints {

    private CodePoints() {}

    /** Returns the text with the simple lower case of each code point in Unicode 13; the same object if none differs. */
    public static String folded(String text) {
        return mapped(text, LowerCase::of);
    }

    /** Returns the text with only the letters A to Z in lower case, as e-mail addresses compare (CP-02). */
    public static String asciiFolded(String text) {
        return mapped(text, LowerCase::ofAscii);
    }

    private static String mapped(String text, IntUnaryOperator mapping) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (mapping.applyAsInt(codePoint) != codePoint) {
                return mappedFrom(text, i, mapping);
            }
            i += Character.charCount(codePoint);
        }
        return text;
    }

    private static String mappedFrom(String text, int start, IntUnaryOperator mapping) {
        StringBuilder mapped = new StringBuilder(text.length()).append(text, 0, start);
        for (int i = start; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            mapped.appendCodePoint(mapping.applyAsInt(codePoint));
            i += Character.charCount(codePoint);
        }
        return mapped.toString();
    }

    /** Compares two well-formed texts code point by code point; {@code String.compareTo} compares UTF-16 units. */
    public static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; i++) {
            char l = left.charAt(i);
            char r = right.charAt(i);
            if (l != r) {
                return Integer.compare(rank(l), rank(r));
            }
        }
        return Integer.compare(left.length(), right.length());
    }

    /**
     * Gets the rank, 0 to FFFF, of the UTF-16 unit at which two well-formed texts first differ. Surrogates (D800 to DFFF), which
     * form the supplementary characters, come after all others.
     */
    public static int rank(char unit) {
        if (unit < Character.MIN_SURROGATE) {
            return unit;
        }
        return Character.isSurrogate(unit) ? unit + 0x2000 : unit - 0x800;
    }

    /** Checks if a code point is a blank of CP-01 and CP-02: {@code isWhitespace} or {@code isSpaceChar} in Unicode 13. */
    public static boolean isBlank(int codePoint) {
        return Categories.isBlank(codePoint);
    }

    /** Checks if every code point is a blank; the empty text is blank. */
    public static boolean isBlank(String text) {
        return firstWhere(false, text) == text.length();
    }

    /** Checks if a code point of the text is a blank. */
    public static boolean hasBlank(String text) {
        return firstWhere(true, text) < text.length();
    }

    /** Returns the text without leading and trailing blanks. */
    public static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (start < end && isBlank(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return text.substring(start, end);
    }

    /** Gets the index of the first code point that is a blank, or the first that is none; the length of the text if there is none. */
    private static int firstWhere(boolean blank, String text) {
        int at = 0;
        while (at < text.length() && isBlank(text.codePointAt(at)) != blank) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }
}
