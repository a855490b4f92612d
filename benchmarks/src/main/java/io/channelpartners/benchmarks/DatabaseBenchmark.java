package io.channelpartners.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.spi.EnvironmentStore;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Measures with a database, which is less even than a computation: ten iterations in each JVM, and before each the database finishes
 * what it has put off, so that no iteration pays for the writes of another.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 7, time = 1)
@Measurement(iterations = 6, time = 1)
public abstract class DatabaseBenchmark extends LibraryBenchmark {

    /** The database. */
    @Param
    public Database database = Database.SQLITE;

    private HikariDataSource source = new HikariDataSource();

    /** Called by the benchmarks. */
    protected DatabaseBenchmark() {}

    /** Opens an empty database and fills it. */
    @Setup(Level.Trial)
    public void open() throws SQLException {
        source = database.migrated();
        fill();
        execute(database.statisticsUpdate());
    }

    /** Fills the database. */
    abstract void fill() throws SQLException;

    /** Writes to the data files what changes so far have only written to a log. */
    @Setup(Level.Iteration)
    public void settle() throws SQLException {
        execute(database.checkpoint());
    }

    /** Closes the database. */
    @TearDown(Level.Trial)
    public void close() {
        source.close();
    }

    final HikariDataSource source() {
        return source;
    }

    /** Creates a store over the database. */
    final EnvironmentStore store() {
        return JdbcEnvironmentStore.builder().dataSource(source).build();
    }

    private void execute(String command) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
