package io.channelpartners.core.search;

/**
 * Finds a text in blocks of names, in time linear in their length. The platform's search is fast as long as few places look like the
 * beginning of what it seeks. So it seeks some letters from the rarest one on, and the letters around them are compared where it finds
 * them. Where even the rarest letter is frequent, or comparisons fail too often, a {@link TextAutomaton} takes over. For one thread.
 */
public final class TextScan {

    static final int NOWHERE = -1;

    /** No name is longer: 255 code points (CP-02). */
    private static final int LONGEST_NAME = 510;

    /** The letters that the platform seeks. */
    private static final int ANCHOR = 8;

    /** The platform's search of so few letters is never slow. */
    private static final int SHORT = 2;

    /** The rarest letter is frequent if it is one in so many. */
    private static final int FREQUENT = 4;

    /** What one failed comparison costs besides its letters. */
    private static final int START = 16;

    private final String sought;
    private TextAutomaton automaton = TextAutomaton.NONE;
    private String text = "";
    private String anchor = "";
    private int before; // the letters before the anchor
    private boolean usesAutomaton;
    private long work;

    /** Creates the scan for a text that is not empty and folded. */
    public TextScan(String sought) {
        this.sought = sought;
    }

    /** Begins to search a block. */
    void begin(NameBlock names) {
        if (isInNoName()) {
            return;
        }
        text = names.text();
        work = 0;
        before = rarest(names);
        anchor = sought.substring(before, Math.min(before + ANCHOR, sought.length()));
        usesAutomaton = sought.length() > SHORT && (long) FREQUENT * names.most(sought.charAt(before)) > text.length();
    }

    /** So the length of the text costs nothing per block. */
    private boolean isInNoName() {
        return sought.length() > LONGEST_NAME;
    }

    private int rarest(NameBlock names) {
        int rarest = 0;
        for (int at = 1; at < sought.length(); at++) {
            rarest = names.most(sought.charAt(at)) < names.most(sought.charAt(rarest)) ? at : rarest;
        }
        return rarest;
    }

    /** Finds the first occurrence at or after a place, or {@link #NOWHERE}. */
    int next(int from) {
        if (isInNoName()) {
            return NOWHERE;
        }
        return usesAutomaton ? byAutomaton(from) : byAnchor(from);
    }

    /** Checks if the automaton searches the rest of the block. */
    boolean usesAutomaton() {
        return usesAutomaton;
    }

    private int byAnchor(int from) {
        int at = text.indexOf(anchor, from + before);
        while (at != NOWHERE && !text.startsWith(sought, at - before)) {
            work += START + sought.length();
            if (work > 2L * text.length()) {
                usesAutomaton = true;
                return byAutomaton(at - before);
            }
            at = text.indexOf(anchor, at + 1);
        }
        return at == NOWHERE ? NOWHERE : at - before;
    }

    private int byAutomaton(int from) {
        if (automaton == TextAutomaton.NONE) {
            automaton = TextAutomaton.of(sought);
        }
        return automaton.find(text, from);
    }
}
