package io.channelpartners.authzen.search;

import org.jspecify.annotations.Nullable;

/** What a token is bound to: the kind of search and all its parameters. */
final class Binding {

    private final StringBuilder text;

    Binding(String kind) {
        this.text = new StringBuilder(kind);
    }

    /** Adds a parameter, prefixed by its length, so that different parameters never make the same text. */
    Binding with(@Nullable String part) {
        text.append('\n').append(part == null ? -1 : part.length()).append(':');
        if (part != null) {
            text.append(part);
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
