package io.channelpartners.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.problem.CursorRefused;
import org.junit.jupiter.api.function.Executable;

/** Asserts that a cursor is refused for one reason and no other. */
public final class RefusedCursors {

    private RefusedCursors() {}

    public static CursorRefused assertRefused(CursorRefused.Reason reason, Executable reading) {
        return assertRefused(reason, reading, "");
    }

    public static CursorRefused assertRefused(CursorRefused.Reason reason, Executable reading, String message) {
        CursorRefused refused = assertThrows(CursorRefused.class, reading, message);
        assertEquals(reason, refused.reason(), message);
        return refused;
    }
}
