package io.channelpartners.tools.accessreport.terminal;

/**
 * The number of terminal columns that a text takes: none for a combining mark, two for a wide East Asian character or a symbol such
 * as an emoji, one for anything else.
 *
 * <p>An approximation: terminals differ, and scripts that join their letters are not shaped.
 */
final class TextWidth {

    // spotless:off
    /** First and last code points of the wide ranges, ascending. */
    private static final int[] WIDE = {
        0x1100, 0x115F,   // Hangul initial consonants
        0x2E80, 0x303E,   // radicals, ideographic punctuation
        0x3041, 0x33FF,   // kana, Bopomofo, Hangul compatibility, squared words
        0x3400, 0x4DBF,   // ideographs, extension A
        0x4E00, 0x9FFF,   // ideographs
        0xA000, 0xA4CF,   // Yi
        0xA960, 0xA97F,   // Hangul extension A
        0xAC00, 0xD7A3,   // Hangul syllables
        0xF900, 0xFAFF,   // compatibility ideographs
        0xFE30, 0xFE6F,   // vertical and small forms
        0xFF00, 0xFF60,   // fullwidth forms
        0xFFE0, 0xFFE6,   // fullwidth signs
        0x1F300, 0x1F64F, // pictographs, faces
        0x1F680, 0x1F6FF, // transport
        0x1F900, 0x1FAFF, // further pictographs
        0x20000, 0x3FFFD, // ideographs, further extensions
    };
    // spotless:on

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    static int of(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** Returns the text in exactly this many columns, cut with an ellipsis or padded with blanks. */
    static String fit(String text, int columns, boolean right) {
        String shown = of(text) > columns ? cut(text, columns) : text;
        String blanks = " ".repeat(columns - of(shown));
        return right ? blanks + shown : shown + blanks;
    }

    private static String cut(String text, int columns) {
        int width = 0;
        int end = 0;
        while (width + of(text.codePointAt(end)) < columns) {
            width += of(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + "…";
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && WIDE[i] <= codePoint; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
