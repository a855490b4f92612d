package io.channelpartners.core.column;

import io.channelpartners.change.EnvironmentStamp;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;

/**
 * 64 bits that stand for a sequence of values: equal for equal ones in every process, and else different but for chance. Each
 * text goes in with its length, so that no two sequences read alike.
 *
 * <p>It is no signature: who tries hard finds other values with the same fingerprint. What cursors show of it is keyed.
 */
public record Fingerprint(long bits) {

    private static final long ODD = 0x9E37_79B9_7F4A_7C15L;

    /** Obtains the fingerprint of nothing. */
    public static Fingerprint empty() {
        return new Fingerprint(ODD);
    }

    /**
     * Obtains that of a revision. It is a digest, and the creation is random and never shown, so that cursors tell nobody which
     * revision it is, or how far apart two are (CP-59).
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

    /** Returns that of these values and a number. */
    public Fingerprint with(long number) {
        return new Fingerprint(mixed(bits, number));
    }

    /** Returns that of these values and a text. */
    public Fingerprint with(String text) {
        long all = mixed(bits, text.length());
        for (int at = 0; at < text.length(); at += 4) {
            all = mixed(all, packed(text, at));
        }
        return new Fingerprint(all);
    }

    /** Returns that of these values and one that may be missing. */
    public Fingerprint with(Optional<String> text) {
        return text.map(given -> with(1).with(given)).orElseGet(() -> with(0));
    }

    /** Returns that of these values and the texts of others. */
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

    /** Up to four UTF-16 units as one number. */
    private static long packed(String text, int from) {
        long packed = 0;
        for (int at = from; at < Math.min(from + 4, text.length()); at++) {
            packed = packed << 16 | text.charAt(at);
        }
        return packed;
    }
}
