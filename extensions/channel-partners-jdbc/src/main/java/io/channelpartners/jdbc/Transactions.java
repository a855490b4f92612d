package io.channelpartners.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Borrows connections, runs work on them in one transaction each, and gives them back as they came. A transaction that fails is
 * rolled back; if even that fails, the connection is broken off, since switching it back to auto-commit would commit half of it.
 */
final class Transactions {

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T in(Transaction transaction) throws SQLException;
    }

    private interface Beginning {
        void of(Connection connection) throws SQLException;
    }

    private final DataSource source;
    private final Database database;

    private Transactions(DataSource source, Database database) {
        this.source = source;
        this.database = database;
    }

    /** Connects once, to see which database it is. */
    static Transactions over(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return new Transactions(source, Database.of(connection));
        } catch (SQLException e) {
            throw Failures.of("connecting to the database", e, false);
        }
    }

    Database database() {
        return database;
    }

    /** Does work that changes something; its first statement must write. */
    <T> T write(String doing, Work<T> work) {
        return run(doing, database::beginWriting, work);
    }

    /** Does work whose queries all see one snapshot. */
    <T> T read(String doing, Work<T> work) {
        return run(doing, database::beginReading, work);
    }

    /** Asks a single query, which is a snapshot in itself, without anything around it. */
    <T> T ask(String doing, Work<T> query) {
        try (Connection connection = source.getConnection()) {
            T answer = query.in(new Transaction(connection));
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return answer;
        } catch (SQLException e) {
            throw Failures.of(doing, e, false);
        } catch (JdbcStoreException e) {
            throw e.during(doing);
        }
    }

    private <T> T run(String doing, Beginning beginning, Work<T> work) {
        Progress progress = new Progress();
        try (Connection connection = source.getConnection()) {
            boolean autoCommit = connection.getAutoCommit();
            if (autoCommit) {
                connection.setAutoCommit(false);
            }
            T result;
            try {
                beginning.of(connection);
                result = work.in(new Transaction(connection));
                progress.completing = true;
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                undo(connection, autoCommit, e);
                throw e;
            }
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
            return result;
        } catch (SQLException e) {
            throw Failures.of(doing, e, progress.completing);
        } catch (JdbcStoreException e) {
            throw e.during(doing);
        }
    }

    private static void undo(Connection connection, boolean autoCommit, Throwable because) {
        try {
            connection.rollback();
            if (autoCommit) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException | RuntimeException e) {
            because.addSuppressed(e);
            breakOff(connection, because);
        }
    }

    private static void breakOff(Connection connection, Throwable because) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException | RuntimeException e) {
            because.addSuppressed(e);
        }
    }

    /** Whether the work is done, so that only its completion can still fail. */
    private static final class Progress {
        private boolean completing;
    }
}
