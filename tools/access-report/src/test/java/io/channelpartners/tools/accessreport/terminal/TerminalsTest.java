package io.channelpartners.tools.accessreport.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a console is a terminal, before and from JDK 22 on. */
class TerminalsTest {

    /** A console that says itself whether it is a terminal. */
    public record NewConsole(boolean isTerminal) {}

    @Test
    void no_console_is_no_terminal() {
        assertFalse(Terminals.isTerminal(null, NewConsole.class));
    }

    @Test
    void a_console_that_cannot_say_is_a_terminal() {
        assertTrue(Terminals.isTerminal(new Object(), Object.class));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_console_that_can_say_is_believed(boolean terminal) {
        assertEquals(terminal, Terminals.isTerminal(new NewConsole(terminal), NewConsole.class));
    }
}
