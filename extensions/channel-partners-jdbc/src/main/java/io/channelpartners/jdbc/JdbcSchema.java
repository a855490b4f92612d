package io.channelpartners.jdbc;

import io.channelpartners.jdbc.schema.Migrations;
import io.channelpartners.jdbc.schema.TableSizes;
import io.channelpartners.jdbc.transaction.TimeLimit;
import io.channelpartners.jdbc.transaction.Transactions;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import javax.sql.DataSource;

/**
 * Creates the tables of the stores and migrates them.
 *
 * <p>The migrations are plain SQL files in the jar, in {@code channel-partners/postgresql} and {@code channel-partners/sqlite}.
 * Flyway runs them as they are, for instance with the location {@code classpath:channel-partners/postgresql}; without such a tool,
 * call {@link #migrate}. Use only one of the two, since Flyway would repeat migrations that it has not run itself.
 */
public final class JdbcSchema {

    private JdbcSchema() {}

    /**
     * Creates the tables, or brings them to the version of this library; does nothing if they have it already, or are newer and
     * admit this version. Several processes may start at once: one migrates, and the others wait for it, as do saves of running
     * stores.
     *
     * <p>All missing migrations run in one transaction: if one fails, the tables stay as they were.
     *
     * @param source gives connections to the database, whose user may create tables
     * @throws JdbcStoreException if the tables are of a newer version that does not admit this one, or the database does not work
     */
    public static void migrate(DataSource source) {
        Migrations.run(Transactions.over(source));
    }

    /**
     * Reads the version of the tables, no matter which tool created them.
     *
     * @param source gives connections to the database
     * @return the version, 1 or more; empty if there are no tables
     * @throws JdbcStoreException if the database does not work
     */
    public static OptionalInt version(DataSource source) {
        int reached = Migrations.reached(Transactions.over(source));
        return reached == 0 ? OptionalInt.empty() : OptionalInt.of(reached);
    }

    /**
     * Reads how much room the tables take: on PostgreSQL each table with its indexes; on SQLite the whole file as {@code database}, since
     * it would have to read all of it to tell its tables apart. It reads no rows, so it is quick for any number of environments.
     *
     * @param source gives connections to the database
     * @param atMost how long the query may take, more than zero
     * @return bytes by table, in the order of the names; on PostgreSQL empty if there are no tables
     * @throws IllegalArgumentException if the limit is zero or negative
     * @throws JdbcStoreException if the database does not work or does not answer in time
     */
    public static Map<String, Long> tableSizes(DataSource source, Duration atMost) {
        return TableSizes.read(Transactions.over(source), TimeLimit.of(atMost));
    }

    /**
     * Gets the version to which {@link #migrate} brings the tables. The stores need this version, or a later one that still admits them.
     *
     * @return the version, 1 or more
     */
    public static int neededVersion() {
        return Migrations.known();
    }
}
