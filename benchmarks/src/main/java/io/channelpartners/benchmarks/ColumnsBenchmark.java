package io.channelpartners.benchmarks;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.Device;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a new state costs before its first answer. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ColumnsBenchmark extends LibraryBenchmark {

    /** The number of devices. */
    @Param({"3500", "1000000"})
    public int devices;

    private final BenchmarkLibrary library = new BenchmarkLibrary(1);
    private final BenchmarkLibrary uncached = new BenchmarkLibrary(0);
    private EnvironmentId environment = EnvironmentId.of("acme");
    private Device device =
            GeneratedEnvironments.environment(environment, 1).devices().all().get(0);
    private int turn;

    /** Builds the same environment in a library that caches its columns and in one that caches nothing. */
    @Setup(Level.Trial)
    public void setUp() {
        environment = library.add("acme", devices);
        uncached.add("acme", devices);
        device = library.middleDevice(environment);
    }

    /** The columns of a state, built from scratch. */
    @Benchmark
    public AccessReview coldColumns() {
        return uncached.partners().review(environment).orElseThrow();
    }

    /** Another location's view of a state whose columns are warm, and one answer. */
    @Benchmark
    public int furtherLocation() {
        AccessReview review = library.partners().review(environment).orElseThrow();
        LocationAccess access = review.of(BenchmarkLibrary.location(turn++));
        return access.features(device.id()).size();
    }
}
