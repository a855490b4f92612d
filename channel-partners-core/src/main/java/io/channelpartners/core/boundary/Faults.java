package io.channelpartners.core.boundary;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a fault of an embedder's code is logged: its kind as a warning; its text, which may hold personal data, for debugging. The
 * only one here that has a logger, so that a library in which nothing fails need not even load one.
 */
final class Faults {

    static final Logger LOG = LoggerFactory.getLogger(Faults.class.getPackageName());

    private Faults() {}

    /** Logs that an embedder's code answered what it must not, such as {@code answered for another ID than {}}. */
    static void logAnswer(String what, Object... values) {
        LOG.warn(what, values);
    }

    /** Logs that an embedder's code threw. */
    static void log(String what, Throwable fault) {
        log(LOG, what, fault);
    }

    static void log(Logger log, String what, Throwable fault) {
        log.warn("{}: {}", what, fault.getClass().getName());
        log.debug("{}", what, fault);
    }
}
