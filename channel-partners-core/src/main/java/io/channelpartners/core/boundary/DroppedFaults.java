package io.channelpartners.core.boundary;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;

/** Drops the faults of a part that decides nothing, such as a listener, and logs the first one. */
final class DroppedFaults {

    private final String who;
    private final Logger log;
    private final AtomicBoolean logged = new AtomicBoolean();

    /** Drops the faults of a part, such as {@code a listener}. */
    DroppedFaults(String who, Logger log) {
        this.who = who;
        this.log = log;
    }

    void drop(Throwable fault) {
        if (logged.compareAndSet(false, true)) {
            SpiFaults.log(log, who + " failed; its further failures will not be logged", fault);
        }
    }
}
