package io.channelpartners.core.manage;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** How a writer waits before it tries again, after a writer of another process was faster. */
@FunctionalInterface
interface Pauses {

    /** No pause doubles after so many lost saves, so that the longest takes 64 ms. */
    int LAST_DOUBLING = 6;

    /** Waits after so many lost saves in a row, 1 or more. */
    void after(int lost);

    /**
     * Obtains pauses of a random length, so that two writers do not meet again: up to 2 ms after the first lost save, up to twice as
     * long after each further one, up to 64 ms at last. An interrupted thread does not wait.
     */
    static Pauses random() {
        return lost -> LockSupport.parkNanos(
                ThreadLocalRandom.current().nextLong(1, 1_000_000L << Math.min(lost, LAST_DOUBLING)));
    }
}
