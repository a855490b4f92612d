package io.channelpartners.core;

import io.channelpartners.core.list.CustomerCursors;
import io.channelpartners.core.list.DeviceCursors;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of cursors, as an embedder provides them.
 *
 * @param writing the key to write with, or empty for a random one
 * @param former further keys to read with
 */
record CursorKeys(Optional<SecretKey> writing, List<SecretKey> former) {

    private static final int BYTES = 32;

    static CursorKeys none() {
        return new CursorKeys(Optional.empty(), List.of());
    }

    CursorKeys writing(SecretKey key) {
        return new CursorKeys(Optional.of(required(key)), former);
    }

    CursorKeys former(SecretKey key) {
        return new CursorKeys(
                writing,
                Stream.concat(former.stream(), Stream.of(required(key))).toList());
    }

    CustomerCursors ofCustomers() {
        return new CustomerCursors(toWrite(), former, new SecureRandom());
    }

    DeviceCursors ofDevices() {
        return new DeviceCursors(toWrite(), former);
    }

    private SecretKey toWrite() {
        return writing.orElseGet(CursorKeys::made);
    }

    private static SecretKey made() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }

    /** The message says what is wrong with the key and never shows it. */
    private static SecretKey required(SecretKey key) {
        byte[] bytes = key.getEncoded();
        if (!key.getAlgorithm().equals("AES") || bytes == null || bytes.length != BYTES) {
            throw new IllegalArgumentException("a cursor key is an AES key of 256 bits, not a key for "
                    + key.getAlgorithm() + " of " + (bytes == null ? "hidden size" : bytes.length * Byte.SIZE + " bits")
                    + " (CP-63): give new SecretKeySpec(bytes, \"AES\") of 32 random bytes");
        }
        return key;
    }

    /** Shows no keys. */
    @Override
    public String toString() {
        return "CursorKeys{" + (writing.isPresent() ? "given" : "random") + ", " + former.size() + " former}";
    }
}
