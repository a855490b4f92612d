package io.channelpartners.core.list;

import javax.crypto.SecretKey;

/** What only the library can compute for a cursor, for a forger who has its key. */
public final class KnownSeal {

    private final CursorSeal seal;

    /** Creates the seal of a key. */
    public KnownSeal(SecretKey key) {
        this.seal = CursorSeal.of(key);
    }

    /** Gets the checksum of the first bytes of a cursor. */
    public int checksum(byte[] bytes, int length) {
        return seal.checksum(bytes, length);
    }
}
