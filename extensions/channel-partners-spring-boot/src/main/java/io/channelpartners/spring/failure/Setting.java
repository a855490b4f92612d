package io.channelpartners.spring.failure;

import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Applies properties. A refusal names the property. */
public final class Setting {

    private Setting() {}

    /**
     * Reads a key. Neither the message nor a cause of an exception shows any part of it.
     *
     * @param property the full name of the property
     * @param text 256 bits in Base64
     * @throws PropertyRefused if it is anything else
     */
    public static SecretKey key(String property, String text) {
        byte[] bytes = bytes(property, text);
        if (bytes.length != 32) {
            throw PropertyRefused.secret(property, "it has " + bytes.length * 8 + " bits instead of 256");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] bytes(String property, String text) {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            throw PropertyRefused.secret(property, "it is not Base64");
        }
    }

    /**
     * Applies a value, which the library checks.
     *
     * @param <T> the type of the value
     * @param property the full name of the property
     * @param value its value
     * @param setter applies it, or throws an {@link IllegalArgumentException}
     * @param remedy what to write instead
     * @throws PropertyRefused if it is refused
     */
    public static <T> void set(String property, T value, Consumer<T> setter, String remedy) {
        try {
            setter.accept(value);
        } catch (IllegalArgumentException refused) {
            throw new PropertyRefused(property, String.valueOf(value), String.valueOf(refused.getMessage()), remedy);
        }
    }
}
