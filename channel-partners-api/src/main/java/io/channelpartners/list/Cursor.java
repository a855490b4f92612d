package io.channelpartners.list;

import java.util.Objects;

/**
 * The place after a page, as opaque text that may travel through a client (CP-34). It is bound to one list, can be made and altered
 * only with its key (CP-59), and grants nothing: the next page comes from the view of whoever asks for it.
 *
 * @param text letters, digits, {@code -} and {@code _}
 */
public record Cursor(String text) {

    public Cursor {
        Objects.requireNonNull(text, "text");
    }

    /** Obtains a cursor from the text that a client sent back. */
    public static Cursor of(String text) {
        return new Cursor(text);
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text;
    }
}
