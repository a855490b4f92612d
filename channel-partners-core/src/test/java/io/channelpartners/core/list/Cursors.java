package io.channelpartners.core.list;

import java.util.Arrays;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys of cursors in tests. */
public final class Cursors {

    /** A key that tests know, as no attacker does. */
    public static final SecretKey KEY = key(1);

    static final CursorSeal SEAL = CursorSeal.of(KEY);

    /** The cursors of device lists under the key. */
    public static final DeviceCursors OF_DEVICES = new DeviceCursors(KEY, List.of());

    private Cursors() {}

    /** Obtains a key of 32 equal bytes. */
    public static SecretKey key(int of) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) of);
        return new SecretKeySpec(bytes, "AES");
    }
}
