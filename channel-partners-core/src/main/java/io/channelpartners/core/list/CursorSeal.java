package io.channelpartners.core.list;

import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.internal.text.SipHash;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keyed digests in a cursor of a device list: without the key, nobody can make one, or test a guess of what it stands for
 * (CP-59). Digests of a list, of a state and of a whole cursor are computed differently, so that none can replace another.
 */
final class CursorSeal {

    private static final String PURPOSE = "channel-partners cursors of device lists";
    private static final long LIST = 1;
    private static final long STATE = 2;
    private static final long CHECKSUM = 3;

    private final long key0;
    private final long key1;

    private CursorSeal(long key0, long key1) {
        this.key0 = key0;
        this.key1 = key1;
    }

    /** Obtains the digests under a key derived from the given one, which other cursors use too. */
    static CursorSeal of(SecretKey key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            ByteBuffer derived = ByteBuffer.wrap(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)));
            return new CursorSeal(derived.getLong(), derived.getLong());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java platform has HmacSHA256", impossible);
        }
    }

    long list(Fingerprint question) {
        return digest(LIST, question);
    }

    long state(Fingerprint state) {
        return digest(STATE, state);
    }

    private long digest(long kind, Fingerprint values) {
        return hash(kind).add(values.bits()).end(length(2 * Long.BYTES));
    }

    /** Returns the checksum of the first bytes of a cursor. */
    int checksum(byte[] bytes, int length) {
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
        SipHash hash = hash(CHECKSUM);
        while (rest.remaining() >= Long.BYTES) {
            hash.add(rest.getLong());
        }
        long last = 0;
        while (rest.hasRemaining()) {
            last = (last << Byte.SIZE) | (rest.get() & 0xFF);
        }
        return (int) hash.end(length(Long.BYTES + length) | last);
    }

    private SipHash hash(long kind) {
        return SipHash.ofMessage(key0, key1).add(kind);
    }

    private static long length(int bytes) {
        return (long) bytes << 56;
    }
}
