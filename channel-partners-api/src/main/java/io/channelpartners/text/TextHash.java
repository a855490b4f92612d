package io.channelpartners.text;

import java.util.UUID;

/**
 * The hash of a text that is a key. Whoever chooses the texts can choose thousands with one {@code String.hashCode}; a map or an
 * index of them would then cost a comparison with each of them at each look-up. So this is SipHash-1-3 under a key that each process
 * draws at random: it is equal for equal texts within a process, and differs between processes. It must never be stored.
 *
 * @see <a href="https://www.aumasson.jp/siphash/siphash.pdf">Aumasson and Bernstein, SipHash: a fast short-input PRF</a>
 */
public final class TextHash {

    private static final UUID KEY = UUID.randomUUID();

    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private TextHash(long key0, long key1) {
        v0 = key0 ^ 0x736F_6D65_7073_6575L;
        v1 = key1 ^ 0x646F_7261_6E64_6F6DL;
        v2 = key0 ^ 0x6C79_6765_6E65_7261L;
        v3 = key1 ^ 0x7465_6462_7974_6573L;
    }

    /** Gets the hash of a text in this process. */
    public static int of(String text) {
        long hash = of(text, KEY.getMostSignificantBits(), KEY.getLeastSignificantBits());
        return (int) (hash ^ (hash >>> 32));
    }

    /** Gets SipHash-1-3 of the UTF-16 units of a text, the lower byte of each first. */
    static long of(String text, long key0, long key1) {
        TextHash hash = new TextHash(key0, key1);
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

    private long end(long last) {
        add(last);
        v2 ^= 0xFF;
        round();
        round();
        round();
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private void add(long word) {
        v3 ^= word;
        round();
        v0 ^= word;
    }

    private void round() {
        v0 += v1;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v3;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v2 = Long.rotateLeft(v2, 32);
    }
}
