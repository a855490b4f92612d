package io.channelpartners.core.search;

import io.channelpartners.internal.text.CodePoints;
import java.util.function.IntFunction;

/**
 * Some names, folded, in one text. Each ends with NUL, which neither a name nor a search text may hold (CP-02), so
 * that nothing is found across two names. Immutable.
 */
public final class NameBlock {

    private static final char END = '\0';
    private static final int LOW_BYTE = 0xFF;

    private final String text;
    private final int[] starts; // of each name, and the end of the text
    private final int[] letters; // how many there are by their low byte
    private final boolean isLatin;

    private NameBlock(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
        this.letters = new int[LOW_BYTE + 1];
        int all = 0;
        for (int at = 0; at < text.length(); at++) {
            letters[text.charAt(at) & LOW_BYTE]++;
            all |= text.charAt(at);
        }
        this.isLatin = all <= LOW_BYTE;
    }

    /** Obtains the block of a number of names, each given by its index. */
    public static NameBlock of(int size, IntFunction<String> names) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[size + 1];
        for (int name = 0; name < size; name++) {
            starts[name] = text.length();
            text.append(CodePoints.folded(names.apply(name))).append(END);
        }
        starts[size] = text.length();
        return new NameBlock(text.toString(), starts);
    }

    /** Gets the names. */
    String text() {
        return text;
    }

    /** Gets a bound of how often a letter occurs. */
    int most(char letter) {
        return letters[letter & LOW_BYTE];
    }

    /** Gets a bit per name, 64 to a word: whether a text is found in it. */
    public long[] found(TextScan scan) {
        long[] words = new long[(starts.length - 1 + Long.SIZE - 1) / Long.SIZE];
        scan.begin(this);
        int name = 0;
        for (int at = scan.next(0); at != TextScan.NOWHERE; at = scan.next(starts[name])) {
            while (starts[name + 1] <= at) {
                name++;
            }
            words[name >>> 6] |= 1L << name;
            name++;
        }
        return words;
    }

    /** Gets the memory that the block takes, in bytes: one per letter if all are Latin, else two. */
    public long bytes() {
        return (isLatin ? 1L : 2L) * text.length() + Integer.BYTES * ((long) starts.length + letters.length);
    }
}
