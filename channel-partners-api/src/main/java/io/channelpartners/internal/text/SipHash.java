package io.channelpartners.internal.text;

/**
 * A 64-bit digest of a sequence of words under a 128-bit key. Without the key, nobody can compute a digest or find two sequences
 * with the same one. An object digests one sequence, in one thread.
 *
 * @see <a href="https://www.aumasson.jp/siphash/siphash.pdf">Aumasson and Bernstein, SipHash: a fast short-input PRF</a>
 */
public final class SipHash {

    private final int rounds;
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private SipHash(int rounds, long key0, long key1) {
        this.rounds = rounds;
        v0 = key0 ^ 0x736F_6D65_7073_6575L;
        v1 = key1 ^ 0x646F_7261_6E64_6F6DL;
        v2 = key0 ^ 0x6C79_6765_6E65_7261L;
        v3 = key1 ^ 0x7465_6462_7974_6573L;
    }

    /** Begins a SipHash-1-3, for hash tables whose hashes nobody sees. */
    static SipHash ofTable(long key0, long key1) {
        return new SipHash(1, key0, key1);
    }

    /** Begins a SipHash-2-4, for digests that others see. */
    public static SipHash ofMessage(long key0, long key1) {
        return new SipHash(2, key0, key1);
    }

    /** Adds a word. */
    public SipHash add(long word) {
        v3 ^= word;
        rounds(rounds);
        v0 ^= word;
        return this;
    }

    /** Adds the last word, whose highest byte is the length of the sequence in bytes, and returns the digest. */
    public long end(long last) {
        add(last);
        v2 ^= 0xFF;
        rounds(rounds + 2);
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private void rounds(int count) {
        for (int round = 0; round < count; round++) {
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
}
