package io.channelpartners.core.column;

import io.channelpartners.device.Device;
import io.channelpartners.internal.text.CodePoints;
import java.util.Arrays;

/**
 * The folded names of consecutive devices in one text. Each ends with NUL, which neither a name nor a search text may hold (CP-02), so
 * that nothing is found across two names. Immutable.
 */
final class NameBlock {

    private static final char END = '\0';
    private static final int LOW_BYTE = 0xFF;

    private final String text;
    private final int[] starts; // of each name, and the end of the text
    private final int[] letters; // how many there are by their low byte

    private NameBlock(String text, int[] starts, int[] letters) {
        this.text = text;
        this.starts = starts;
        this.letters = letters;
    }

    static NameBlock of(Device[] devices, int first, int end) {
        StringBuilder text = new StringBuilder();
        int[] starts = new int[end - first + 1];
        for (int position = first; position < end; position++) {
            starts[position - first] = text.length();
            text.append(CodePoints.folded(devices[position].name())).append(END);
        }
        starts[end - first] = text.length();
        int[] letters = new int[LOW_BYTE + 1];
        for (int at = 0; at < text.length(); at++) {
            letters[text.charAt(at) & LOW_BYTE]++;
        }
        return new NameBlock(text.toString(), starts, letters);
    }

    /** Gets the names. */
    String text() {
        return text;
    }

    /** Gets a bound of how often a letter occurs. */
    int most(char letter) {
        return letters[letter & LOW_BYTE];
    }

    /** Sets the bit of each name in which a text is found, and clears all others. */
    void mark(TextScan scan, long[] words) {
        Arrays.fill(words, 0);
        scan.begin(this);
        int name = 0;
        for (int at = scan.next(0); at != TextScan.NOWHERE; at = scan.next(starts[name])) {
            while (starts[name + 1] <= at) {
                name++;
            }
            words[name >>> 6] |= 1L << name;
            name++;
        }
    }

    /** Gets the memory that the block takes, in bytes: one per letter if all are Latin, else two. */
    long bytes() {
        int all = 0;
        for (int at = 0; at < text.length(); at++) {
            all |= text.charAt(at);
        }
        return (all > LOW_BYTE ? 2L : 1L) * text.length() + Integer.BYTES * ((long) starts.length + letters.length);
    }
}
