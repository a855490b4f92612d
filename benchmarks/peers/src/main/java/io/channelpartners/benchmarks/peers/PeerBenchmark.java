package io.channelpartners.benchmarks.peers;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Measures the average time of a call in nanoseconds, in two new JVMs with a heap of fixed size. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+AlwaysPreTouch"})
public abstract class PeerBenchmark {

    /** The number of devices unless a benchmark says otherwise. */
    static final int DEVICES = 3_500;

    /** The number of different requests that are made in turn. */
    static final int REQUESTS = 1_024;

    /** Called by the benchmarks. */
    protected PeerBenchmark() {}
}
