package io.channelpartners.core.boundary;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Catches and logs what an embedder's code throws: the type as a warning; the message, which may contain personal data, at level
 * debug. Only this class has a logger, so a library in which nothing fails loads none.
 */
final class SpiFaults {

    static final Logger LOG = LoggerFactory.getLogger(SpiFaults.class.getPackageName());

    private SpiFaults() {}

    /**
     * Asks an embedder's code, and replaces whatever it throws, even errors and undeclared checked exceptions, by another answer.
     * Passes on only an {@link OutOfMemoryError}, after which the process may not be able to continue.
     */
    static <T> T answered(String who, Supplier<T> question, Supplier<T> broken) {
        return answered(LOG, who, question, broken);
    }

    @SuppressWarnings("CatchingUnchecked") // anything thrown counts as a broken answer
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

    /** Logs a forbidden answer of an embedder's code, such as {@code answered for another ID than {}}. */
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

    /** A logger may fail on a fault whose message cannot be made; then only this line is lost. */
    @SuppressWarnings("CatchingUnchecked")
    private static void logged(Runnable line) {
        try {
            line.run();
        } catch (Throwable unprintable) {
            // There is nobody left to tell.
        }
    }
}
