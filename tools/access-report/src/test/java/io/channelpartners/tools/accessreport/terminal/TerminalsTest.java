package io.channelpartners.tools.accessreport.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds out if a console is a terminal, before JDK 22 and since. */
class TerminalsTest {

    /** A console that says whether it is a terminal. */
    public record NewConsole(boolean isTerminal) {}

    @Test
    void treats_a_missing_console_as_no_terminal() {
        assertFalse(Terminals.isTerminal(null, NewConsole.class));
    }

    @Test
    void treats_a_console_that_cannot_say_as_a_terminal() {
        assertTrue(Terminals.isTerminal(new Object(), Object.class));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void believes_a_console_that_says(boolean terminal) {
        assertEquals(terminal, Terminals.isTerminal(new NewConsole(terminal), NewConsole.class));
    }
}
