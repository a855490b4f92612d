package io.channelpartners.authzen.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * Page tokens: a place, encrypted with AES-GCM and authenticated together with the search to which it belongs. Without the key, nobody
 * can read or make one, and a token of another subject or search does not open.
 *
 * <p>Written as a version, a random nonce and the encrypted place, in base64url without padding. Thread-safe.
 */
public final class PageTokens {

    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG = 16;

    private final SecretKey writing;
    private final List<SecretKey> reading;
    private final SecureRandom random;

    /**
     * Creates tokens under keys.
     *
     * @param writing the key to write with, an AES key of 256 bits
     * @param former further keys to read with
     * @param random the source of nonces
     */
    public PageTokens(SecretKey writing, List<SecretKey> former, SecureRandom random) {
        this.writing = writing;
        this.reading = Stream.concat(Stream.of(writing), former.stream()).toList();
        this.random = random;
    }

    /** Makes the token of a place in a search. */
    String seal(String search, String place) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] plain = place.getBytes(StandardCharsets.UTF_8);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, writing, nonce, search).doFinal(plain);
            byte[] token = ByteBuffer.allocate(1 + NONCE + sealed.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK cannot encrypt with AES-GCM", e);
        }
    }

    /** Reads the place from a token, or returns null if it was altered, or belongs to another search or key. */
    @Nullable String open(String search, String token) {
        byte[] bytes = decoded(token);
        if (bytes.length < 1 + NONCE + TAG || bytes[0] != VERSION) {
            return null;
        }
        byte[] nonce = Arrays.copyOfRange(bytes, 1, 1 + NONCE);
        for (SecretKey key : reading) {
            String place = opened(key, nonce, search, bytes);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable String opened(SecretKey key, byte[] nonce, String search, byte[] token) {
        try {
            byte[] place =
                    cipher(Cipher.DECRYPT_MODE, key, nonce, search).doFinal(token, 1 + NONCE, token.length - 1 - NONCE);
            return new String(place, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            return null; // not sealed under this key, for this search
        }
    }

    private static byte[] decoded(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            boolean isOurs = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .equals(token);
            return isOurs ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String search) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(search.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
