package io.channelpartners.jdbc.history;

import io.channelpartners.change.RowChange;
import java.util.Optional;

/** The two sides of a change. */
enum Side {
    BEFORE("before"),
    AFTER("after");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** Gets the word that the database stores. */
    String word() {
        return word;
    }

    public static Side of(String word) {
        for (Side side : values()) {
            if (side.word.equals(word)) {
                return side;
            }
        }
        throw new IllegalArgumentException("a side is before or after");
    }

    public <V> Optional<V> of(RowChange<V> row) {
        return this == BEFORE ? row.before() : row.after();
    }
}
