package io.channelpartners.core.manage;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** The pause of a writer before it tries again, after a writer of another process was faster. */
@FunctionalInterface
interface Pauses {

    /** The number of lost saves after which pauses stop doubling, so that the longest takes 64 ms. */
    int LAST_DOUBLING = 6;

    /** Waits after a number of lost saves in a row, 1 or more. */
    void after(int lost);

    /**
     * Obtains pauses of random length, so that two writers do not collide again: up to 2 ms after the first lost save, doubling with each
     * further one, up to 64 ms. An interrupted thread does not wait.
     */
    static Pauses random() {
        return lost -> LockSupport.parkNanos(
                ThreadLocalRandom.current().nextLong(1, 1_000_000L << Math.min(lost, LAST_DOUBLING)));
    }
}
