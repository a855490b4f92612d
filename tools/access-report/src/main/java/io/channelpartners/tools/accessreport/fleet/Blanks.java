package io.channelpartners.tools.accessreport.fleet;

/** What counts as blank: {@code isWhitespace} or {@code isSpaceChar}, as in CP-01 and CP-02. */
public final class Blanks {

    private Blanks() {}

    /**
     * Checks if a text holds nothing but blanks.
     *
     * @param text any text
     * @return true also for the empty text
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the text without its outer blanks; only location IDs are read so (CP-01).
     *
     * @param text any text
     * @return the text between its first and its last character that is no blank
     */
    public static String trim(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    // no blank is outside the basic plane, so looking at single chars is enough
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
