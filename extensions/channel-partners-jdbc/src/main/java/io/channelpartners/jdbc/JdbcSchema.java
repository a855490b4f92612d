package io.channelpartners.jdbc;

import io.channelpartners.jdbc.schema.Migrations;
import io.channelpartners.jdbc.transaction.Transactions;
import javax.sql.DataSource;

/**
 * The tables of the stores, and how they come to be.
 *
 * <p>The migrations are plain SQL files in the jar, in {@code channel-partners/postgresql} and {@code channel-partners/sqlite}.
 * Flyway runs them as they are, for instance with the location {@code classpath:channel-partners/postgresql}; whoever has no
 * such tool calls {@link #migrate}. Use one of the two: both together are in each other's way only in that Flyway wants to run
 * again what it has not run itself.
 */
public final class JdbcSchema {

    private JdbcSchema() {}

    /**
     * Creates the tables, or brings them to the version of this library; does nothing if they are there already, or are newer and
     * let this version in. Several processes may start at once: one migrates, the others wait for it, and so do saves of stores that
     * are running.
     *
     * <p>All that is missing is done in one transaction: a migration that fails leaves the tables as they were.
     *
     * @param source gives connections to the database, whose user may create tables
     * @throws JdbcStoreException if the tables are of a newer version that does not let this one in, or the database does not work
     */
    public static void migrate(DataSource source) {
        Migrations.run(Transactions.over(source));
    }
}
