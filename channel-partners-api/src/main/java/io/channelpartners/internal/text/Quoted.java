package io.channelpartners.internal.text;

/** Makes texts safe to print in messages: in quotes, on one line, cut at 80 code points (CP-02). */
public final class Quoted {

    private static final int LONGEST = 80;

    private Quoted() {}

    /** Returns the text in double quotes; whatever could disturb a terminal or a log is escaped as {@code \}{@code u{XXXX}}. */
    public static String of(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        int shown = 0;
        int i = 0;
        for (; i < text.length() && shown < LONGEST; shown++) {
            int codePoint = text.codePointAt(i);
            append(quoted, codePoint);
            i += Character.charCount(codePoint);
        }
        return quoted.append(i < text.length() ? "…\"" : "\"").toString();
    }

    /** Returns the whole text without quotes, escaped in the same way. */
    public static String printable(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(printable, codePoint));
        return printable.toString();
    }

    /** Returns a kind and a quoted ID, as messages name a thing: {@code partner "30523182"}. */
    public static String named(String kind, String id) {
        return kind + " " + of(id);
    }

    private static void append(StringBuilder quoted, int codePoint) {
        if (codePoint == '"' || codePoint == '\\') {
            quoted.append('\\').append((char) codePoint);
        } else if (isPrintable(codePoint)) {
            quoted.appendCodePoint(codePoint);
        } else {
            quoted.append("\\u{")
                    .append(Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT))
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
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
