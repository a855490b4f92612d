package io.channelpartners.internal.text;

import java.util.UUID;

/**
 * The hash of a text that serves as a key. An attacker can choose thousands of texts with the same {@code String.hashCode}, and
 * each look-up in a map or an index would then compare with all of them. So this is SipHash-1-3 under a random key of the process:
 * equal for equal texts within a process, different between processes. Never store it.
 */
public final class TextHash {

    private static final UUID KEY = UUID.randomUUID();

    private TextHash() {}

    /** Gets the hash of a text in this process. */
    public static int of(String text) {
        long hash = of(text, KEY.getMostSignificantBits(), KEY.getLeastSignificantBits());
        return (int) (hash ^ (hash >>> 32));
    }

    /** Gets the SipHash-1-3 of the UTF-16 units of a text, low byte first. */
    static long of(String text, long key0, long key1) {
        SipHash hash = SipHash.ofTable(key0, key1);
        int length = text.length();
        int whole = length & ~3;
        for (int at = 0; at < whole; at += 4) {
            hash.add(word(text, at, at + 4));
        }
        return hash.end(word(text, whole, length) | ((2L * length) << 56));
    }

    private static long word(String text, int from, int end) {
        long word = 0;
        for (int at = end - 1; at >= from; at--) {
            word = (word << 16) | text.charAt(at);
        }
        return word;
    }
}
