package io.channelpartners.core.column;

/**
 * Finds a text in others, in time linear in their length. It looks for the last letters by the platform's search, which is fast, and
 * compares those before them: names have their beginnings in common more often than their ends. The work of comparisons that fail is
 * counted; beyond a bound it goes on by a {@link TextAutomaton}, which no text makes slow. For one thread.
 */
final class TextScan {

    static final int NOWHERE = -1;

    /** No name is longer: 255 code points (CP-02). */
    private static final int LONGEST_NAME = 510;

    /** So few letters that the platform's search takes a bounded time per letter. */
    private static final int LAST = 8;

    /** What one failed comparison costs besides its letters. */
    private static final int START = 16;

    private final String sought;
    private final String before;
    private final String last;
    private String text = "";
    private long work;
    private TextAutomaton automaton = TextAutomaton.NONE;

    TextScan(String sought) {
        int split = Math.max(0, sought.length() - LAST);
        this.sought = sought;
        this.before = sought.substring(0, split);
        this.last = sought.substring(split);
    }

    /** Begins to search names. */
    void begin(String names) {
        text = names;
        work = 0;
    }

    /** Finds the first occurrence at or after a place, or {@link #NOWHERE}. */
    int next(int from) {
        if (sought.length() > LONGEST_NAME) {
            return NOWHERE;
        }
        return isPatient() ? automaton.find(text, from) : byLastLetters(from);
    }

    /** Checks if the work of failed comparisons has ever exceeded its bound. */
    boolean isPatient() {
        return automaton != TextAutomaton.NONE;
    }

    private int byLastLetters(int from) {
        int at = text.indexOf(last, from + before.length());
        while (at != NOWHERE && !text.startsWith(before, at - before.length())) {
            work += START + before.length();
            if (work > 2L * text.length()) {
                automaton = TextAutomaton.of(sought);
                return automaton.find(text, at - before.length());
            }
            at = text.indexOf(last, at + 1);
        }
        return at == NOWHERE ? NOWHERE : at - before.length();
    }
}
