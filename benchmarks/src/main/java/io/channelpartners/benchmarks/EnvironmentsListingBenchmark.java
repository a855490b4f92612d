package io.channelpartners.benchmarks;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.spi.EnvironmentStore;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Finding the environments that list a location, among 10,000 environments of 100 devices each. */
@State(Scope.Benchmark)
public class EnvironmentsListingBenchmark extends DatabaseBenchmark {

    private static final int PAGE = 20;

    /** The number of environments. */
    @Param("10000")
    public int environments;

    private EnvironmentStore store = BenchmarkLibrary.inMemory();

    @Override
    void fill() throws SQLException {
        store = store();
        new BenchmarkLibrary(store, 1).add(CopiedFleet.id(0).value(), 100);
        CopiedFleet.write(source(), environments, environments);
    }

    /** The first page. */
    @Benchmark
    public List<EnvironmentId> firstPage() {
        return store.environmentsListing(Set.of(BenchmarkLibrary.LOCATIONS.get(0)), Optional.empty(), PAGE);
    }

    /** A page from the middle. */
    @Benchmark
    public List<EnvironmentId> pageFromTheMiddle() {
        EnvironmentId middle = CopiedFleet.id(environments / 2);
        return store.environmentsListing(Set.of(BenchmarkLibrary.LOCATIONS.get(0)), Optional.of(middle), PAGE);
    }
}
