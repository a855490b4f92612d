package io.channelpartners.tools.accessreport.terminal;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Whether a person watches the program on a terminal. */
public final class Terminals {

    private Terminals() {}

    /**
     * Checks if this process is attached to a terminal.
     *
     * @return true if it is
     */
    public static boolean isAttached() {
        return isTerminal(System.console(), Console.class);
    }

    /**
     * Checks if a console is a terminal. From JDK 22 on there is a console even when all is redirected, and it says itself
     * whether it is a terminal; before, there is one only on a terminal.
     */
    static boolean isTerminal(@Nullable Object console, Class<?> type) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(type.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
