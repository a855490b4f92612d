package io.channelpartners.core.boundary;

import org.slf4j.Logger;

/** How a fault of an embedder's code is logged: its kind as a warning; its text, which may hold personal data, for debugging. */
final class Faults {

    private Faults() {}

    static void log(Logger log, String what, Throwable fault) {
        log.warn("{}: {}", what, fault.getClass().getName());
        log.debug("{}", what, fault);
    }
}
