package io.channelpartners.authzen.search;

import org.jspecify.annotations.Nullable;

/** What a token is bound to: the kind of search, and all that it is about. */
final class Binding {

    private final StringBuilder text;

    Binding(String kind) {
        this.text = new StringBuilder(kind);
    }

    /** Adds a part with its length before it, so that parts never run into each other. */
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
