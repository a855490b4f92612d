package io.channelpartners.core.column;

import io.channelpartners.change.EnvironmentStamp;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * A 64-bit hash of a sequence of values, the same in every process. Each text is hashed with its length, so that different
 * sequences of texts never hash the same bytes.
 *
 * <p>Not cryptographic: an attacker can find collisions. So cursors contain it only as a keyed digest.
 */
public record Fingerprint(long bits) {

    private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

    /** Obtains the fingerprint of no values. */
    public static Fingerprint empty() {
        return new Fingerprint(ODD);
    }

    /**
     * Obtains the fingerprint of a revision: a digest that includes the creation, which is random and never shown, so that cursors
     * reveal neither the revision nor the distance between two (CP-59).
     */
    static Fingerprint of(EnvironmentStamp stamp) {
        ByteBuffer secret = ByteBuffer.allocate(3 * Long.BYTES)
                .putLong(stamp.creation().getMostSignificantBits())
                .putLong(stamp.creation().getLeastSignificantBits())
                .putLong(stamp.revision().number());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.array());
            return new Fingerprint(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java platform has SHA-256", impossible);
        }
    }

    /** Returns the fingerprint with a number appended. */
    public Fingerprint with(long number) {
        return new Fingerprint(mixed(bits, number));
    }

    /** Returns the fingerprint with a text appended. */
    public Fingerprint with(String text) {
        long all = mixed(bits, text.length());
        for (int at = 0; at < text.length(); at += 4) {
            all = mixed(all, packed(text, at));
        }
        return new Fingerprint(all);
    }

    /** Returns the fingerprint with an optional text appended. */
    public Fingerprint with(Optional<String> text) {
        return text.map(given -> with(1).with(given)).orElseGet(() -> with(0));
    }

    /** Returns the fingerprint with the texts of values appended. */
    public Fingerprint withTextOf(Object... values) {
        Fingerprint all = this;
        for (Object value : values) {
            all = all.with(value.toString());
        }
        return all;
    }

    private static long mixed(long all, long number) {
        long mixed = (all ^ number) * ODD;
        mixed = (mixed ^ mixed >>> 32) * ODD;
        return mixed ^ mixed >>> 29;
    }

    /** Packs up to four UTF-16 units into a number. */
    private static long packed(String text, int from) {
        long packed = 0;
        for (int at = from; at < Math.min(from + 4, text.length()); at++) {
            packed = packed << 16 | text.charAt(at);
        }
        return packed;
    }
}
