package io.channelpartners.tools.accessreport.terminal;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** Finds out if a person watches the program on a terminal. */
public final class Terminals {

    private Terminals() {}

    /** Checks if this process is attached to a terminal. */
    public static boolean isAttached() {
        return isTerminal(System.console(), Console.class);
    }

    /**
     * Checks if a console is a terminal. Before JDK 22, a console exists only on a terminal; since then it always exists, and can
     * be asked.
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
