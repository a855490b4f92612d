package io.channelpartners.jdbc;

import io.channelpartners.jdbc.schema.Migrations;
import io.channelpartners.jdbc.transaction.Transactions;
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
     * Gets the version to which {@link #migrate} brings the tables. The stores need this version, or a later one that still admits them.
     *
     * @return the version, 1 or more
     */
    public static int neededVersion() {
        return Migrations.known();
    }
}
