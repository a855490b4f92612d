package io.channelpartners.core.list;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.list.Cursor;
import io.channelpartners.problem.CursorRefused;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * The cursors of lists over environments (CP-63). Each contains the ID of the last environment looked at, which the viewer may not
 * be allowed to see. So cursors are encrypted and authenticated by AES-GCM, and padded to one length (CP-59).
 *
 * <p>Written as a version, a random nonce, and, encrypted, the fingerprint of the list, the length of the ID, the ID in UTF-8 and
 * zeros; in base64url without padding. Decoding accepts exactly what encoding writes.
 */
public final class CustomerCursors {

    private static final byte VERSION = 2;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    /** An ID has at most 64 code points of at most 4 bytes. */
    private static final int LONGEST_ID = 256;

    private static final int CONTENT = Long.BYTES + Short.BYTES + LONGEST_ID;
    private static final int SIZE = 1 + NONCE + CONTENT + TAG;

    private final SecretKey writing;
    private final List<SecretKey> reading;
    private final SecureRandom random;

    /**
     * Creates cursors under keys.
     *
     * @param writing the key to write with, an AES key of 256 bits
     * @param former further keys to read with
     * @param random the source of nonces
     */
    public CustomerCursors(SecretKey writing, List<SecretKey> former, SecureRandom random) {
        this.writing = writing;
        this.reading = Stream.concat(Stream.of(writing), former.stream()).toList();
        this.random = random;
    }

    /** Writes the cursor of a list after an environment. */
    public Cursor after(EnvironmentId environment, Fingerprint list) {
        byte[] id = environment.value().getBytes(StandardCharsets.UTF_8);
        byte[] content = ByteBuffer.allocate(CONTENT)
                .putLong(list.bits())
                .putShort((short) id.length)
                .put(id)
                .array();
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        ByteBuffer bytes = ByteBuffer.allocate(SIZE).put(VERSION).put(nonce);
        try {
            bytes.put(cipher(Cipher.ENCRYPT_MODE, writing, nonce).doFinal(content));
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java platform has AES-GCM", impossible);
        }
        return Cursor.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array()));
    }

    /**
     * Reads the environment after which the list continues; refuses a cursor that was altered, forged, or belongs to another list.
     */
    public EnvironmentId place(Cursor cursor, Fingerprint list) {
        ByteBuffer content = ByteBuffer.wrap(content(cursor));
        if (content.getLong() != list.bits()) {
            throw new CursorRefused(CursorRefused.Reason.FOREIGN, ProblemCode.CURSOR_FOREIGN.problem("CP-63"));
        }
        byte[] id = new byte[content.getShort()];
        content.get(id);
        return EnvironmentId.of(new String(id, StandardCharsets.UTF_8));
    }

    private byte[] content(Cursor cursor) {
        byte[] bytes = CursorText.bytes(cursor);
        if (bytes.length != SIZE || bytes[0] != VERSION) {
            throw CursorText.altered(cursor);
        }
        return reading.stream()
                .flatMap(key -> decrypted(key, bytes).stream())
                .findFirst()
                .orElseThrow(() -> CursorText.altered(cursor));
    }

    private static Optional<byte[]> decrypted(SecretKey key, byte[] bytes) {
        byte[] nonce = Arrays.copyOfRange(bytes, 1, 1 + NONCE);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(bytes, 1 + NONCE, SIZE - 1 - NONCE));
        } catch (AEADBadTagException otherKeyOrAltered) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError("every Java platform has AES-GCM", impossible);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(new byte[] {VERSION});
        return cipher;
    }
}
