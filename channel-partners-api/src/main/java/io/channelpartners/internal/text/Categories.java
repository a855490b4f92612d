package io.channelpartners.internal.text;

/**
 * The categories and blanks of Unicode 13 (CP-02), whatever the JVM's version. A code point that Unicode 13 does not assign belongs
 * to none of them.
 */
final class Categories {

    /** The format characters (Cf): the first and the last of each run. */
    private static final int[][] FORMAT = {
        {0xAD, 0xAD},
        {0x600, 0x605},
        {0x61C, 0x61C},
        {0x6DD, 0x6DD},
        {0x70F, 0x70F},
        {0x8E2, 0x8E2},
        {0x180E, 0x180E},
        {0x200B, 0x200F},
        {0x202A, 0x202E},
        {0x2060, 0x2064},
        {0x2066, 0x206F},
        {0xFEFF, 0xFEFF},
        {0xFFF9, 0xFFFB},
        {0x110BD, 0x110BD},
        {0x110CD, 0x110CD},
        {0x13430, 0x13438},
        {0x1BCA0, 0x1BCA3},
        {0x1D173, 0x1D17A},
        {0xE0001, 0xE0001},
        {0xE0020, 0xE007F}
    };

    private Categories() {}

    /** Gets the code of the category for which a code point is refused; empty if it is accepted. */
    static String refused(int codePoint) {
        if (codePoint < 0x20 || (codePoint >= 0x7F && codePoint < 0xA0)) {
            return "control_character";
        }
        if (codePoint == 0x2028) {
            return "line_separator";
        }
        if (codePoint == 0x2029) {
            return "paragraph_separator";
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return "unpaired_surrogate";
        }
        return isFormat(codePoint) ? "format_character" : "";
    }

    /** Checks if a code point is white space or a space character. */
    static boolean isBlank(int codePoint) {
        if (codePoint <= ' ') {
            return codePoint == ' ' || (codePoint >= 0x9 && codePoint <= 0xD) || codePoint >= 0x1C;
        }
        return switch (codePoint) {
            case 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000 -> true;
            default -> codePoint >= 0x2000 && codePoint <= 0x200A;
        };
    }

    private static boolean isFormat(int codePoint) {
        for (int[] run : FORMAT) {
            if (codePoint <= run[1]) {
                return codePoint >= run[0];
            }
        }
        return false;
    }
}
