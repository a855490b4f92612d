package io.channelpartners.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** Changes per second by four writers, each on an environment of its own with 1,000 devices. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(4)
@Fork(1)
public class FourWritersBenchmark extends Measured {

    /** The database. */
    @Param
    public Database database = Database.SQLITE;

    private HikariDataSource source = new HikariDataSource();
    private Scene scene = new Scene(Scene.inMemory(), 1);

    /** Opens the database. */
    @Setup(Level.Trial)
    public void setUp() {
        source = database.migrated();
        scene = new Scene(JdbcEnvironmentStore.builder().dataSource(source).build(), 4);
    }

    /** Closes the database. */
    @TearDown(Level.Trial)
    public void close() {
        source.close();
    }

    /** A writer with its environment. */
    @State(Scope.Thread)
    public static class Writer {

        private static final AtomicInteger COUNT = new AtomicInteger();

        private EnvironmentId environment = EnvironmentId.of("none");
        private int turn;

        /**
         * Sets its environment up.
         *
         * @param all the database
         */
        @Setup(Level.Trial)
        public void setUp(FourWritersBenchmark all) {
            environment = all.scene.add("customer-" + COUNT.incrementAndGet(), 1_000);
        }
    }

    /**
     * Renames the customer.
     *
     * @param writer the writer
     * @return what was saved
     */
    @Benchmark
    public ChangeResult change(Writer writer) {
        String name = "Customer " + writer.turn++;
        return scene.partners().change(writer.environment, Scene.CUSTOMER, now -> now.renameCustomer(name));
    }
}
