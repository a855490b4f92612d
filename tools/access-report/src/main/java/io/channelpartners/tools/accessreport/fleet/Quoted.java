package io.channelpartners.tools.accessreport.fleet;

import java.util.Locale;

/** Makes a text safe to print in a message: whatever it holds, it stays on one line and disturbs no terminal. */
public final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    /**
     * Quotes a text.
     *
     * @param text any text
     * @return at most the first 80 code points of it in double quotes, what cannot be printed as <code>&#92;u{XXXX}</code>;
     *     a text that was cut ends with an ellipsis
     */
    public static String of(String text) {
        int end =
                text.codePointCount(0, text.length()) <= LONGEST ? text.length() : text.offsetByCodePoints(0, LONGEST);
        String shown = printable(text.substring(0, end));
        return '"' + shown + (end < text.length() ? "…\"" : "\"");
    }

    /**
     * Escapes a text without quoting or cutting it.
     *
     * @param text any text
     * @return the text on one line, what cannot be printed as <code>&#92;u{XXXX}</code>
     */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(printable, codePoint));
        return printable.toString();
    }

    private static void append(StringBuilder printable, int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            printable.append('\\').append((char) codePoint);
        } else if (isPrintable(codePoint)) {
            printable.appendCodePoint(codePoint);
        } else {
            printable
                    .append("\\u{")
                    .append(Integer.toHexString(codePoint).toUpperCase(Locale.ROOT))
                    .append('}');
        }
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            // another space looks like a plain one, and then the message would seem to contradict the file
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
