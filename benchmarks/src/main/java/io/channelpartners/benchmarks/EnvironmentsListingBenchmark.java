package io.channelpartners.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.spi.EnvironmentStore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Finding the environments that list a location, among 10,000 environments of 100 devices each. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class EnvironmentsListingBenchmark extends LibraryBenchmark {

    private static final int PAGE = 20;

    /** The database. */
    @Param
    public Database database = Database.SQLITE;

    /** The number of environments. */
    @Param("10000")
    public int environments;

    private HikariDataSource source = new HikariDataSource();
    private EnvironmentStore store = BenchmarkLibrary.inMemory();

    /** Fills the database. */
    @Setup(Level.Trial)
    public void setUp() {
        source = database.migrated();
        store = JdbcEnvironmentStore.builder().dataSource(source).build();
        BenchmarkLibrary library = new BenchmarkLibrary(store, 1);
        for (int number = 0; number < environments; number++) {
            library.add("customer-" + (100_000 + number), 100);
        }
    }

    /** Closes the database. */
    @TearDown(Level.Trial)
    public void close() {
        source.close();
    }

    /** The first page. */
    @Benchmark
    public List<EnvironmentId> firstPage() {
        return store.environmentsListing(Set.of(BenchmarkLibrary.LOCATIONS.get(0)), Optional.empty(), PAGE);
    }

    /** A page from the middle. */
    @Benchmark
    public List<EnvironmentId> pageFromTheMiddle() {
        EnvironmentId middle = EnvironmentId.of("customer-" + (100_000 + environments / 2));
        return store.environmentsListing(Set.of(BenchmarkLibrary.LOCATIONS.get(0)), Optional.of(middle), PAGE);
    }
}
