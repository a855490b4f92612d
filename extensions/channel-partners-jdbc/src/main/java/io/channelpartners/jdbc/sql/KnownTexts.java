package io.channelpartners.jdbc.sql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by the text from which each was made, so that a text that comes again is neither decoded nor checked again, and equal values
 * are one object. For one thread.
 *
 * <p>Tables list the devices of an environment in much the same order. So the text that follows the one found last is tried first,
 * which is a comparison of bytes and needs no hash; and while all texts ascend, as the first table tells them, a greater one is new.
 * Where the order is another, texts are found by their hash.
 *
 * @param <T> the values
 */
final class KnownTexts<T> {

    /** How many texts after the last one are tried: so many devices in a row may be missing in a table. */
    private static final int TRIED = 16;

    /** A text and its value, in the order in which they came; the last one leads back to the first. */
    private static final class Known<T> {
        private final byte[] text;
        private final T value;
        private Known<T> next = this;

        Known(byte[] text, T value) {
            this.text = text;
            this.value = value;
        }
    }

    private final Map<String, Known<T>> hashed = new HashMap<>();
    private @Nullable Known<T> newest;
    private @Nullable Known<T> found;
    private boolean ascending = true; // and none is hashed

    static String decoded(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }

    /** Finds the value of a text in UTF-8; null if it is new. */
    @Nullable T find(byte[] text) {
        if (newest == null || found == null) {
            return null;
        }
        Known<T> at = found;
        if (!Arrays.equals(at.text, text)) {
            if (isAfterAll(newest, text)) {
                return null;
            }
            at = nearby(found, text);
        }
        if (at == null) {
            hashAll();
            at = hashed.get(decoded(text));
        }
        if (at == null) {
            return null;
        }
        found = at;
        return at.value;
    }

    private boolean isAfterAll(Known<T> last, byte[] text) {
        return ascending && Arrays.compareUnsigned(last.text, text) < 0;
    }

    private static <T> @Nullable Known<T> nearby(Known<T> from, byte[] text) {
        Known<T> at = from;
        for (int tried = 0; tried < TRIED; tried++) {
            at = at.next;
            if (Arrays.equals(at.text, text)) {
                return at;
            }
        }
        return null;
    }

    private void hashAll() {
        if (ascending && newest != null) {
            ascending = false;
            Known<T> at = newest;
            do {
                at = at.next;
                hashed.put(decoded(at.text), at);
            } while (at != newest);
        }
    }

    /** Adds the value of a new text. */
    T add(byte[] text, T value) {
        Known<T> added = new Known<>(text, value);
        if (newest != null) {
            ascending = isAfterAll(newest, text);
            added.next = newest.next;
            newest.next = added;
        }
        if (!ascending) {
            hashed.put(decoded(text), added);
        }
        newest = added;
        found = added;
        return value;
    }
}
