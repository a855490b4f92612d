package io.channelpartners.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.Device;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
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

/** One environment in a database: changes through {@code ChannelPartners}, loading, and a view when nothing has changed. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
public class StoreBenchmark extends LibraryBenchmark {

    /** The database. */
    @Param
    public Database database = Database.SQLITE;

    /** The number of devices. */
    @Param({"1000", "3500", "10000", "100000"})
    public int devices;

    private HikariDataSource source = new HikariDataSource();
    private EnvironmentStore uncached = BenchmarkLibrary.inMemory();
    private BenchmarkLibrary library = new BenchmarkLibrary(BenchmarkLibrary.inMemory(), 1);
    private EnvironmentId environment = EnvironmentId.of("none");
    private Device edited =
            GeneratedEnvironments.environment(environment, 1).devices().all().get(0);
    private Viewer viewer = library.access().signIn(BenchmarkLibrary.USER);
    private int turn;

    /** Fills the database. */
    @Setup(Level.Trial)
    public void setUp() {
        source = database.migrated();
        library = new BenchmarkLibrary(
                JdbcEnvironmentStore.builder().dataSource(source).build(), 1);
        uncached = JdbcEnvironmentStore.builder().dataSource(source).build();
        environment = library.add("acme", devices);
        edited = library.middleDevice(environment);
        viewer = library.access().signIn(BenchmarkLibrary.USER);
    }

    /** Closes the database. */
    @TearDown(Level.Trial)
    public void close() {
        source.close();
    }

    /** Renames one device: reads, edits and saves. */
    @Benchmark
    public ChangeResult renameOneDevice() {
        Device renamed = BenchmarkLibrary.renamed(edited, turn++);
        return library.partners().change(environment, BenchmarkLibrary.CUSTOMER, now -> now.changeDevice(renamed));
    }

    /** Sets another default reseller: reads, edits and saves. */
    @Benchmark
    public ChangeResult newDefault() {
        PartnerLocationId location = BenchmarkLibrary.location(turn++);
        return library.partners()
                .change(environment, BenchmarkLibrary.CUSTOMER, now -> now.setDefault(PartnerRole.RESELLER, location));
    }

    /** Loads the environment from its rows. */
    @Benchmark
    public EnvironmentSnapshot load() {
        return uncached.find(environment).orElseThrow();
    }

    /** A view of an environment that has not changed, and one answer. */
    @Benchmark
    public FeatureSet viewOfUnchanged() {
        return library.access().view(viewer, environment).features(edited.id());
    }
}
