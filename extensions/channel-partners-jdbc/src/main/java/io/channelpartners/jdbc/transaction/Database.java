package io.channelpartners.jdbc.transaction;

import io.channelpartners.jdbc.failure.Failures;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The supported databases, and all their differences except the meaning of their errors. */
public enum Database {
    /**
     * A transaction that writes runs in READ COMMITTED. Once the version of the tables is read and locked, its first statement
     * changes the environment's row, under a condition on the stamp, and waits until no other transaction holds that row. So the
     * writers of one environment queue up, and nothing that they read before could have changed. A transaction that reads runs in
     * REPEATABLE READ, so all its queries see one snapshot. Both levels are set for the transaction, not for the connection, which
     * is returned as it was. NOT DEFERRABLE is the default, but setting it is refused in a transaction in which anything was done.
     */
    POSTGRESQL(
            "PostgreSQL",
            "postgresql",
            "SET TRANSACTION ISOLATION LEVEL READ COMMITTED, NOT DEFERRABLE",
            "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY, NOT DEFERRABLE",
            "SELECT pg_advisory_xact_lock(7164230519)",
            "SELECT pg_advisory_xact_lock_shared(7164230519)",
            "SHOW server_encoding",
            "UTF8") {
        // What was read or written stays locked until the transaction ends; the server's own tables do not count.
        @Override
        public boolean hasWork(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet answer =
                            statement.executeQuery("SELECT pg_current_xact_id_if_assigned() IS NOT NULL OR EXISTS ("
                                    + "SELECT 1 FROM pg_locks WHERE pid = pg_backend_pid() AND (locktype = 'advisory'"
                                    + " OR (locktype = 'relation' AND relation >= 16384)))")) {
                return answer.next() && answer.getBoolean(1);
            } catch (SQLException e) {
                if (ABORTED.equals(e.getSQLState())) {
                    return true;
                }
                throw e;
            }
        }

        // Nothing to ask: the server refuses to set up a transaction in which anything was done, see isBegunBySomebody.
        @Override
        public void refuseBegun(Connection connection) {}

        @Override
        public String allOf(String text) {
            return "string_agg(" + text + ", ' ')";
        }

        // OFFSET 0 keeps the planner from turning the look-ups into a hash join or a merge join.
        @Override
        public String lookUp(String table, String condition) {
            return " LEFT JOIN LATERAL (SELECT * FROM " + table + " WHERE " + table + "." + condition + " OFFSET 0) AS "
                    + table + " ON TRUE";
        }
    },

    /**
     * The whole file has one writer at a time, and every transaction is serializable. A transaction that writes begins with a
     * statement that writes, like BEGIN IMMEDIATE: so it waits for its turn before it has read anything, at most for the busy
     * timeout, and its snapshot is never too old to write.
     */
    SQLITE(
            "SQLite",
            "sqlite",
            "",
            "",
            "UPDATE cp_schema SET version = version",
            "UPDATE cp_schema SET version = version WHERE version < 0",
            "PRAGMA encoding",
            "UTF-8") {
        // SQLite refuses a checkpoint, in every journal mode and before it checks anything else, while this connection
        // has read or written in a transaction. NOOP does nothing more; a SQLite that does not know it writes back as
        // much of the log as it can without waiting.
        @Override
        public boolean hasWork(Connection connection) throws SQLException {
            try {
                execute(connection, "PRAGMA wal_checkpoint(NOOP)");
                return false;
            } catch (SQLException e) {
                int code = e.getErrorCode() & 0xFF;
                if (code == LOCKED || code == BUSY || code == READ_ONLY) {
                    return code == LOCKED;
                }
                throw e;
            }
        }

        // The driver would mistake a transaction that a command began for its own. Nothing is left open.
        @Override
        public void refuseBegun(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.executeUpdate("BEGIN; ROLLBACK");
            } catch (SQLException e) {
                if (String.valueOf(e.getMessage()).contains("within a transaction")) {
                    throw Failures.foreignTransaction(e);
                }
                throw e;
            }
        }

        @Override
        public String allOf(String text) {
            return "group_concat(" + text + ", ' ')";
        }

        // Every join is a look-up for each row of what is on its left.
        @Override
        public String lookUp(String table, String condition) {
            return " LEFT JOIN " + table + " ON " + table + "." + condition;
        }
    };

    /** Whether a transaction writes. */
    public enum Mode {
        READING,
        WRITING
    }

    private static final String ABORTED = "25P02";
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;

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

    /** Finds out which database it is; refuses unsupported ones, and encodings that do not order texts by code point. */
    public static Database of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName();
        for (Database database : values()) {
            if (database.product.equals(product)) {
                database.checkEncoding(connection);
                return database;
            }
        }
        throw Failures.other("the database is " + product + ", but PostgreSQL or SQLite is needed");
    }

    private void checkEncoding(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(askEncoding)) {
            String found = answer.next() ? answer.getString(1) : "none";
            if (!encoding.equals(found)) {
                throw Failures.other("the encoding of the database is " + found + ", but " + encoding + " is needed");
            }
        }
    }

    public String folder() {
        return folder;
    }

    public void begin(Connection connection, Mode mode) throws SQLException {
        execute(connection, mode == Mode.WRITING ? beginWriting : beginReading);
    }

    /** Checks if the database itself cancels a query that takes too long. */
    boolean limitsQueries() {
        return this == POSTGRESQL;
    }

    /** Limits each further command of the transaction, and only of this one. */
    void limit(Connection connection, TimeLimit limit) throws SQLException {
        if (limit.isSet() && limitsQueries()) {
            execute(connection, "SET LOCAL statement_timeout = " + limit.millisecondsOfQuery());
        }
    }

    /** Checks if the driver sends the commands of one statement together and gives the result of each. */
    boolean takesSeveralCommands() {
        return this == POSTGRESQL;
    }

    /** Checks if the open transaction, if any, has read or written tables. */
    public abstract boolean hasWork(Connection connection) throws SQLException;

    /** Refuses a connection with auto-commit on which a command has begun a transaction. */
    public abstract void refuseBegun(Connection connection) throws SQLException;

    /** Puts a text of each row into one text, with blanks between them, in any order. */
    public abstract String allOf(String text);

    /** Joins the rows of a table, if any, that meet a condition on its first column: a look-up for each row on the left. */
    public abstract String lookUp(String table, String condition);

    /** Refuses a connection without auto-commit whose open transaction has done anything. */
    final void refuseWork(Connection connection) throws SQLException {
        if (hasWork(connection)) {
            throw Failures.foreignTransaction(null);
        }
    }

    /** Fails if a commit returned normally but did not end the transaction. */
    final void requireCommitted(Connection connection) throws SQLException {
        if (hasWork(connection)) {
            throw Failures.notCommitted();
        }
    }

    /** Checks if PostgreSQL refused to set up a transaction because it has already run statements. */
    static boolean isBegunBySomebody(SQLException thrown) {
        return "25001".equals(thrown.getSQLState());
    }

    /** Keeps migrations out until the transaction ends, but not other writers. */
    public void keepSchema(Connection connection) throws SQLException {
        execute(connection, keepSchema);
    }

    /** Keeps migrations and other writers out until the transaction ends. */
    public void lockSchema(Connection connection) throws SQLException {
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
