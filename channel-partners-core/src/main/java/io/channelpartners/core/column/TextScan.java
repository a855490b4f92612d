package io.channelpartners.core.column;

/**
 * Finds a text in others, in time linear in their length. It looks for the last letters by the platform's search, which is fast, and
 * compares those before them: names have their beginnings in common more often than their ends. The work of comparisons that fail is
 * counted; beyond a bound it goes on by the algorithm of Knuth, Morris and Pratt, which no text makes slow. For one thread.
 */
final class TextScan {

    static final int NOWHERE = -1;

    /** So few letters that the platform's search takes a bounded time per letter. */
    private static final int LAST = 8;

    /** What one failed comparison costs besides its letters. */
    private static final int START = 16;

    private final String sought;
    private final String before;
    private final String last;
    private String text = "";
    private long work;
    private int[] borders = {}; // once it is made, of the whole text sought
    private char[] letters = {};

    TextScan(String sought) {
        int split = Math.max(0, sought.length() - LAST);
        this.sought = sought;
        this.before = sought.substring(0, split);
        this.last = sought.substring(split);
    }

    /** Begins to search another text. */
    void begin(String other) {
        text = other;
        work = 0;
        letters = new char[0];
    }

    /** Finds the first occurrence at or after a place, or {@link #NOWHERE}; a search that goes on begins after a letter that is not sought. */
    int next(int from) {
        return isPatient() ? byBorders(from) : byLastLetters(from);
    }

    /** Checks if the work of failed comparisons has ever exceeded its bound. */
    boolean isPatient() {
        return borders.length > 0;
    }

    private int byLastLetters(int from) {
        int at = text.indexOf(last, from + before.length());
        while (at != NOWHERE && !text.startsWith(before, at - before.length())) {
            work += START + before.length();
            if (work > 2L * text.length()) {
                borders = borders(sought);
                return byBorders(at - before.length());
            }
            at = text.indexOf(last, at + 1);
        }
        return at == NOWHERE ? NOWHERE : at - before.length();
    }

    private int byBorders(int from) {
        if (letters.length == 0) {
            letters = text.toCharArray();
        }
        int length = sought.length();
        int matched = 0;
        for (int at = from; at < letters.length; at++) {
            char letter = letters[at];
            while (matched > 0 && letter != sought.charAt(matched)) {
                matched = borders[matched - 1];
            }
            if (letter == sought.charAt(matched) && ++matched == length) {
                return at - length + 1;
            }
        }
        return NOWHERE;
    }

    /** Gets, for each beginning of a text, the length of its longest proper beginning that is also its end. */
    private static int[] borders(String text) {
        int[] borders = new int[text.length()];
        int matched = 0;
        for (int at = 1; at < borders.length; at++) {
            while (matched > 0 && text.charAt(at) != text.charAt(matched)) {
                matched = borders[matched - 1];
            }
            if (text.charAt(at) == text.charAt(matched)) {
                matched++;
            }
            borders[at] = matched;
        }
        return borders;
    }
}
