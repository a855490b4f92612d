package io.channelpartners.benchmarks.peers;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.ThreadParams;

/** Chooses the next request; each thread counts for itself and starts at another one. */
@State(Scope.Thread)
public class NextRequest {

    private int next;

    /** Starts at a request of the thread's own. */
    @Setup
    public void begin(ThreadParams thread) {
        next = thread.getThreadIndex() * PeerBenchmark.REQUESTS / thread.getThreadCount();
    }

    <T> T of(T[] all) {
        return all[next++ & (PeerBenchmark.REQUESTS - 1)];
    }
}
