package io.channelpartners.benchmarks.peers;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** Which request comes next: every thread counts for itself, and begins elsewhere. */
@State(Scope.Thread)
public class Turn {

    private int next;

    /**
     * Begins at a place of the thread's own.
     *
     * @param thread the thread
     */
    @Setup
    public void begin(ThreadParams thread) {
        next = thread.getThreadIndex() * Measured.REQUESTS / thread.getThreadCount();
    }

    <T> T of(T[] all) {
        return all[next++ & (Measured.REQUESTS - 1)];
    }
}
