package io.channelpartners.core.search;

/**
 * The automaton of Knuth, Morris and Pratt: after each letter of a text, its state is the number of letters of the sought text that were
 * read last. So each letter costs one look-up, whatever the texts are. For one thread.
 */
final class TextAutomaton {

    static final TextAutomaton NONE = new TextAutomaton(0, new char[0], new int[0], 0);

    private static final int CHUNK = 512;

    private final int length;
    private final char[] kinds; // of each letter: 0 if it is not sought
    private final int[] next; // by state times the number of kinds, plus the kind of the letter
    private final int end;
    private final char[] letters = new char[CHUNK];

    private TextAutomaton(int length, char[] kinds, int[] next, int end) {
        this.length = length;
        this.kinds = kinds;
        this.next = next;
        this.end = end;
    }

    /** Creates the automaton of a text that is not empty. */
    static TextAutomaton of(String sought) {
        char[] kinds = new char[1 << Character.SIZE];
        int count = 1;
        for (int at = 0; at < sought.length(); at++) {
            if (kinds[sought.charAt(at)] == 0) {
                kinds[sought.charAt(at)] = (char) count++;
            }
        }
        int[] next = new int[(sought.length() + 1) * count];
        int border = 0; // the state without the first letter
        for (int state = 0; state <= sought.length(); state++) {
            System.arraycopy(next, border, next, state * count, count);
            if (state < sought.length()) {
                int kind = kinds[sought.charAt(state)];
                int after = next[border + kind];
                next[state * count + kind] = (state + 1) * count;
                border = state == 0 ? 0 : after;
            }
        }
        return new TextAutomaton(sought.length(), kinds, next, sought.length() * count);
    }

    /** Finds the first occurrence at or after a place, or {@link TextScan#NOWHERE}. */
    int find(String text, int from) {
        int state = 0;
        for (int start = from; start < text.length(); start += CHUNK) {
            int size = Math.min(CHUNK, text.length() - start);
            text.getChars(start, start + size, letters, 0);
            for (int at = 0; at < size; at++) {
                state = next[state + kinds[letters[at]]];
                if (state == end) {
                    return start + at - length + 1;
                }
            }
        }
        return TextScan.NOWHERE;
    }
}
