package io.channelpartners.jdbc.transaction;

import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.failure.Failures;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Borrows connections, runs work on each in one transaction, and returns them as they were. A transaction that fails is rolled
 * back.
 */
public final class Transactions {

    /** Work to do in a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Transaction transaction) throws SQLException;
    }

    private final DataSource source;
    private final Database database;
    private final @Nullable Joint joint;

    private Transactions(DataSource source, Database database, @Nullable Joint joint) {
        this.source = source;
        this.database = database;
        this.joint = joint;
    }

    /** Connects once to find out which database it is. */
    public static Transactions over(DataSource source) {
        try (Connection connection = connection(source)) {
            return new Transactions(source, Database.of(connection), null);
        } catch (SQLException e) {
            throw Failures.of("connecting to the database", e, false);
        }
    }

    /** A pool that starts at its first use may throw exceptions that are not SQLExceptions and that quote the URL. */
    public static Connection connection(DataSource source) throws SQLException {
        try {
            return source.getConnection();
        } catch (RuntimeException e) {
            throw Failures.ofSource("connecting to the database", e);
        }
    }

    /** Obtains transactions that all join an open one and complete nothing. */
    public Transactions joining(Joint open) {
        return new Transactions(source, database, open);
    }

    public Database database() {
        return database;
    }

    /** Runs work that writes; on SQLite its first statement must write. */
    public <T> T write(String doing, Work<T> work) {
        return run(doing, Database.Mode.WRITING, TimeLimit.none(), work);
    }

    /** Runs work whose queries all see one snapshot. */
    public <T> T read(String doing, Work<T> work) {
        return run(doing, Database.Mode.READING, TimeLimit.none(), work);
    }

    /** Runs a query with a time limit; within an open transaction, there is no limit. */
    public <T> T askWithin(TimeLimit limit, String doing, Work<T> query) {
        return run(doing, Database.Mode.READING, limit, query);
    }

    /** Runs a single query, which is its own snapshot, without beginning a transaction. */
    public <T> T ask(String doing, Work<T> query) {
        if (joint != null) {
            return joint.part(doing, query);
        }
        try (BorrowedConnection borrowed = BorrowedConnection.of(source, database)) {
            T answer = query.in(new Transaction(borrowed.connection(), database));
            borrowed.rollBackIdle();
            return answer;
        } catch (SQLException e) {
            throw Failures.of(doing, e, false);
        } catch (JdbcStoreException e) {
            throw Failures.during(doing, e);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever is thrown, declared or not, what was done must be undone
    private <T> T run(String doing, Database.Mode mode, TimeLimit limit, Work<T> work) {
        if (joint != null) {
            return joint.part(doing, work);
        }
        Progress progress = new Progress();
        try (BorrowedConnection borrowed = BorrowedConnection.of(source, database, limit)) {
            borrowed.begin(mode);
            try {
                database.limit(borrowed.connection(), limit);
                T result = work.in(new Transaction(borrowed.connection(), database, limit));
                progress.completing = true;
                borrowed.commit(mode);
                return result;
            } catch (Throwable e) {
                borrowed.undo(e);
                throw e;
            }
        } catch (SQLException e) {
            throw Failures.of(doing, e, progress.completing);
        } catch (JdbcStoreException e) {
            throw Failures.during(doing, e);
        }
    }

    /** Whether the work is done, so that only the commit can still fail. */
    private static final class Progress {
        private boolean completing;
    }
}
