package io.channelpartners.jdbc.transaction;

import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.failure.Failures;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * A connection for one transaction of a store. It is returned as it was; if that fails, it is closed for good, so that no pool
 * lends it again in an unexpected mode. A connection with somebody else's open transaction is refused and returned untouched.
 */
@SuppressWarnings("CatchingUnchecked") // a driver, a pool or what watches them may throw anything
final class BorrowedConnection implements AutoCloseable {

    private final Connection connection;
    private final Database database;
    private final boolean autoCommit;
    private final TimeLimit.Undo unlimited;
    private boolean switchedOff;

    private BorrowedConnection(Connection connection, Database database, boolean autoCommit, TimeLimit.Undo unlimited) {
        this.connection = connection;
        this.database = database;
        this.autoCommit = autoCommit;
        this.unlimited = unlimited;
    }

    public static BorrowedConnection of(DataSource source, Database database) throws SQLException {
        return of(source, database, TimeLimit.none());
    }

    public static BorrowedConnection of(DataSource source, Database database, TimeLimit limit) throws SQLException {
        Connection connection = Transactions.connection(source);
        BorrowedConnection borrowed;
        try {
            boolean autoCommit = connection.getAutoCommit();
            borrowed = new BorrowedConnection(connection, database, autoCommit, limit.onNetworkOf(connection));
        } catch (Throwable e) {
            giveBack(connection);
            throw e;
        }
        try {
            if (!borrowed.autoCommit) {
                database.refuseWork(connection);
            }
            borrowed.rollBackIdle();
            return borrowed;
        } catch (Throwable e) {
            borrowed.close();
            throw e;
        }
    }

    /** Without auto-commit, ends the transaction that a query began: one of this store, or a pool's validation query. */
    void rollBackIdle() throws SQLException {
        if (!autoCommit) {
            connection.rollback();
        }
    }

    public Connection connection() {
        return connection;
    }

    public void begin(Database.Mode mode) throws SQLException {
        if (autoCommit) {
            database.refuseBegun(connection);
        }
        try {
            if (autoCommit) {
                switchedOff = true;
                connection.setAutoCommit(false);
            }
            database.begin(connection, mode);
        } catch (Throwable e) {
            if (e instanceof SQLException told && Database.isBegunBySomebody(told)) {
                throw refusedLate(told);
            }
            undo(e);
            throw e;
        }
    }

    /** If the transaction ended unnoticed, neither part may be committed, be it now, by switching auto-commit back on, or later. */
    private JdbcStoreException refusedLate(SQLException because) {
        if (switchedOff) {
            breakOff(because);
        }
        return Failures.foreignTransaction(because);
    }

    /** Commits, and verifies the commit where something between the store and the database may have dropped it. */
    public void commit(Database.Mode mode) throws SQLException {
        connection.commit();
        if (!autoCommit && mode == Database.Mode.WRITING) {
            database.requireCommitted(connection);
            rollBackIdle();
        }
    }

    /** Rolls back or closes the connection: switching auto-commit back on would commit the part that was done. */
    void undo(Throwable because) {
        try {
            if (!connection.getAutoCommit()) { // otherwise, an embedder's work has already committed
                connection.rollback();
            }
        } catch (Throwable e) {
            suppress(e, because);
            if (!isUndoneBeneath(because)) {
                breakOff(because);
            }
        }
    }

    /** SQLite's driver does not abort connections, and the pool would keep lending a closed one. */
    private boolean isUndoneBeneath(Throwable because) {
        try {
            switchedOff = false;
            connection.abort(Runnable::run);
            connection.unwrap(Connection.class).rollback();
            return true;
        } catch (Throwable e) {
            suppress(e, because);
            return false;
        }
    }

    /** The call has succeeded or failed by now; returning the connection must not change that. */
    @Override
    public void close() {
        if (switchedOff) {
            try {
                connection.setAutoCommit(true);
            } catch (Throwable e) {
                breakOff(e);
            }
        }
        try {
            unlimited.run();
        } catch (Throwable e) {
            breakOff(e);
        }
        giveBack(connection);
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (Throwable e) {
            // the pool has to do without it
        }
    }

    /** Closes the connection beneath the pool, since aborting it does nothing with some drivers. */
    private void breakOff(Throwable because) {
        switchedOff = false;
        try {
            connection.abort(Runnable::run);
            connection.unwrap(Connection.class).close();
        } catch (Throwable e) {
            suppress(e, because);
        }
    }

    /** Adds a second failure; a driver may throw the same exception again, which cannot suppress itself. */
    @SuppressWarnings("ReferenceEquality") // only the very same cannot suppress itself
    private static void suppress(Throwable besides, Throwable because) {
        if (besides != because) {
            because.addSuppressed(besides);
        }
    }
}
