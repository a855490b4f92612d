package io.channelpartners.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The databases that are supported, and all in which they differ but the meaning of their errors. */
enum Database {
    /**
     * A transaction that writes runs in READ COMMITTED: its first statement changes the row that stands for the environment, under
     * a condition on the stamp, and waits until no other transaction holds that row. So the writers of one environment are in
     * line, and nothing that they read before could have changed. One that reads runs in REPEATABLE READ, of which all queries
     * see one snapshot. Both are said to the transaction, not to the connection, which comes back as it was.
     */
    POSTGRESQL(
            "PostgreSQL",
            "postgresql",
            "SET TRANSACTION ISOLATION LEVEL READ COMMITTED",
            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
            "SELECT pg_advisory_xact_lock(7164230519)",
            "SELECT pg_advisory_xact_lock_shared(7164230519)",
            "SHOW server_encoding",
            "UTF8"),

    /**
     * There is one writer at a time in the whole file, and every transaction is serialisable. A transaction that writes begins with
     * a statement that writes, as with BEGIN IMMEDIATE: so it waits for its turn before it has read anything, as long as the busy
     * timeout says, and its snapshot is never too old to write.
     */
    SQLITE(
            "SQLite",
            "sqlite",
            "",
            "",
            "UPDATE cp_schema SET version = version",
            "UPDATE cp_schema SET version = version WHERE version < 0",
            "PRAGMA encoding",
            "UTF-8");

    private final String product;
    private final String folder;
    private final String beginWriting;
    private final String beginReading;
    private final String lockSchema;
    private final String keepSchema;
    private final String askEncoding;
    private final String encoding;

    Database(
            String product,
            String folder,
            String beginWriting,
            String beginReading,
            String lockSchema,
            String keepSchema,
            String askEncoding,
            String encoding) {
        this.product = product;
        this.folder = folder;
        this.beginWriting = beginWriting;
        this.beginReading = beginReading;
        this.lockSchema = lockSchema;
        this.keepSchema = keepSchema;
        this.askEncoding = askEncoding;
        this.encoding = encoding;
    }

    /** Obtains the database at the other end; refuses others, and one whose texts would not be ordered by code point. */
    static Database of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Database database : values()) {
            if (database.product.equals(product)) {
                database.checkEncoding(connection);
                return database;
            }
        }
        throw new JdbcStoreException(
                JdbcStoreException.Kind.OTHER, "the database is " + product + ", but PostgreSQL or SQLite is needed");
    }

    private void checkEncoding(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(askEncoding)) {
            String found = answer.next() ? answer.getString(1) : "none";
            if (!encoding.equals(found)) {
                throw new JdbcStoreException(
                        JdbcStoreException.Kind.OTHER,
                        "the encoding of the database is " + found + ", but " + encoding + " is needed");
            }
        }
    }

    String folder() {
        return folder;
    }

    void beginWriting(Connection connection) throws SQLException {
        execute(connection, beginWriting);
    }

    void beginReading(Connection connection) throws SQLException {
        execute(connection, beginReading);
    }

    /** Lets nobody migrate until the transaction ends, other writers of the library not being in each other's way. */
    void keepSchema(Connection connection) throws SQLException {
        execute(connection, keepSchema);
    }

    /** Lets nobody else migrate or write until the transaction ends. */
    void lockSchema(Connection connection) throws SQLException {
        execute(connection, lockSchema);
    }

    private static void execute(Connection connection, String command) throws SQLException {
        if (!command.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(command);
            }
        }
    }
}
