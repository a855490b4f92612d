package io.channelpartners.core.boundary;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an embedder's code throws, and how it is logged: its kind as a warning; its text, which may hold personal data, for
 * debugging. The only one here that has a logger, so that a library in which nothing fails need not even load one.
 */
final class Faults {

    static final Logger LOG = LoggerFactory.getLogger(Faults.class.getPackageName());

    private Faults() {}

    /**
     * Asks an embedder's code, and gives another answer in place of whatever it throws: checked exceptions that it does not declare
     * and errors, too. Only an {@link OutOfMemoryError} is passed on, since the process may not be able to go on.
     */
    static <T> T answered(String who, Supplier<T> question, Supplier<T> broken) {
        return answered(LOG, who, question, broken);
    }

    @SuppressWarnings("CatchingUnchecked") // whatever is thrown is one broken answer
    static <T> T answered(Logger log, String who, Supplier<T> question, Supplier<T> broken) {
        try {
            return question.get();
        } catch (OutOfMemoryError exhausted) {
            throw exhausted;
        } catch (Throwable fault) {
            log(log, who + " failed", fault);
            return broken.get();
        }
    }

    /** Logs that an embedder's code answered what it must not, such as {@code answered for another ID than {}}. */
    static void logAnswer(String what, Object... values) {
        logged(() -> LOG.warn(what, values));
    }

    /** Logs that an embedder's code threw. */
    static void log(String what, Throwable fault) {
        log(LOG, what, fault);
    }

    static void log(Logger log, String what, Throwable fault) {
        if (fault instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        logged(() -> log.warn("{}: {}", what, fault.getClass().getName()));
        logged(() -> log.debug("{}", what, fault));
    }

    /** A log prints what it is given, and may meet a fault whose text cannot be made; then the line is lost, and nothing else. */
    @SuppressWarnings("CatchingUnchecked")
    private static void logged(Runnable line) {
        try {
            line.run();
        } catch (Throwable unprintable) {
            // Nothing is left to which it could be told.
        }
    }
}
