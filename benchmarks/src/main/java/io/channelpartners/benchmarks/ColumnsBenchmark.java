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
    private EnvironmentId one = EnvironmentId.of("one");
    private EnvironmentId other = EnvironmentId.of("other");
    private Device device =
            GeneratedEnvironments.environment(one, 1).devices().all().get(0);
    private int turn;

    /** Builds two environments; the columns of only one are cached, so that a question about the other builds them. */
    @Setup(Level.Trial)
    public void setUp() {
        one = library.add("one", devices);
        other = library.add("other", devices);
        device = library.middleDevice(one);
    }

    /** The columns of a state, built from scratch. */
    @Benchmark
    public AccessReview coldColumns() {
        return library.partners().review(turn++ % 2 == 0 ? one : other).orElseThrow();
    }

    /** Another location's view of a state whose columns are warm, and one answer. */
    @Benchmark
    public int furtherLocation() {
        AccessReview review = library.partners().review(one).orElseThrow();
        LocationAccess access = review.of(BenchmarkLibrary.location(turn++));
        return access.features(device.id()).size();
    }
}
