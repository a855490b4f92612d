package io.channelpartners.jdbc.schema;

import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.transaction.Transaction;
import io.channelpartners.spi.StoreException.Kind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The version of the tables, whatever tool migrated them, and the oldest version whose processes may still use them.
 *
 * <p>Versions only grow. A store may use the tables if its own version is at most that of the tables, so that nothing is missing,
 * and at least the oldest version that later migrations admit.
 *
 * @param reached the number of migrations that ran
 * @param oldestWriter the oldest version whose processes may write and read; only {@code reached} itself if no migration named one
 */
public record SchemaVersion(int reached, int oldestWriter) {

    /** One row with both, for {@link #of}. */
    public static final String QUERY = "SELECT COALESCE(MAX(version), 0) AS reached,"
            + " COALESCE(MAX(COALESCE(oldest_writer, version)), 0) AS oldest_writer FROM cp_schema";

    /** Creates the table of versions, as the first migration does, so that it can be locked and read. */
    public static int create(Transaction transaction) throws SQLException {
        return transaction.change(
                "CREATE TABLE IF NOT EXISTS cp_schema (version INTEGER NOT NULL PRIMARY KEY)", values -> {});
    }

    /** Reads the column that every version of the table has. */
    public static int reached(Transaction transaction) throws SQLException {
        return transaction
                .row("SELECT COALESCE(MAX(version), 0) FROM cp_schema", values -> {}, row -> (int) row.number())
                .orElse(0);
    }

    /** Reads both, from tables that are not older than this library. */
    public static SchemaVersion read(Transaction transaction) throws SQLException {
        return transaction.row(QUERY, values -> {}, SchemaVersion::of).orElse(new SchemaVersion(0, 0));
    }

    /** Reads both from the next two columns. */
    public static SchemaVersion of(Row row) throws SQLException {
        return new SchemaVersion((int) row.number(), (int) row.number());
    }

    /** Refuses tables that a store of this version may not use. */
    public void check() {
        checkNotOlder(reached);
        if (!letsIn()) {
            throw tooNew(reached, null);
        }
    }

    /** Checks if this version is not too old for the tables. */
    boolean letsIn() {
        return oldestWriter <= Migrations.known();
    }

    static void checkNotOlder(int reached) {
        if (reached < Migrations.known()) {
            throw new JdbcStoreException(
                    Kind.SCHEMA_MISSING,
                    "the tables are of version " + reached + ", but " + Migrations.known()
                            + " is needed: run JdbcSchema.migrate",
                    null,
                    false);
        }
    }

    static JdbcStoreException tooNew(int reached, @Nullable Throwable cause) {
        return new JdbcStoreException(
                Kind.SCHEMA_TOO_NEW,
                "the tables are of version " + reached + ", but this library knows only up to " + Migrations.known()
                        + ": use a newer version of the library",
                cause,
                false);
    }
}
