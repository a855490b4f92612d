package io.channelpartners.benchmarks;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.edit.ChangeResult;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/** Changes per second by four writers, each to its own environment of 1,000 devices. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(4)
public class FourWritersBenchmark extends DatabaseBenchmark {

    private BenchmarkLibrary library = new BenchmarkLibrary(BenchmarkLibrary.inMemory(), 1);

    @Override
    void fill() {
        library = new BenchmarkLibrary(store(), 4);
    }

    /** A writer with its environment. */
    @State(Scope.Thread)
    public static class Writer {

        private static final AtomicInteger COUNT = new AtomicInteger();

        private EnvironmentId environment = EnvironmentId.of("none");
        private int turn;

        /** Sets up the environment in the database of the benchmark. */
        @Setup(Level.Trial)
        public void setUp(FourWritersBenchmark benchmark) {
            environment = benchmark.library.add("customer-" + COUNT.incrementAndGet(), 1_000);
        }
    }

    /** Renames the customer, and returns what was saved. */
    @Benchmark
    public ChangeResult change(Writer writer) {
        String name = "Customer " + writer.turn++;
        return library.partners()
                .change(writer.environment, BenchmarkLibrary.CUSTOMER, now -> now.renameCustomer(name));
    }
}
