package io.channelpartners.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Borrows connections, runs work on them in one transaction each, and gives them back as they came. A transaction that fails is
 * rolled back.
 */
final class Transactions {

    /** What is done in a transaction. */
    @FunctionalInterface
    interface Work<T> {
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

    /** Connects once, to see which database it is. */
    static Transactions over(DataSource source) {
        try (Connection connection = connection(source)) {
            return new Transactions(source, Database.of(connection), null);
        } catch (SQLException e) {
            throw Failures.of("connecting to the database", e, false);
        }
    }

    /** A pool that starts at its first use may throw what says nothing of SQL, and may quote the URL. */
    static Connection connection(DataSource source) throws SQLException {
        try {
            return source.getConnection();
        } catch (RuntimeException e) {
            throw Failures.ofSource("connecting to the database", e);
        }
    }

    /** Obtains what does all work in a transaction that is open, and completes nothing. */
    Transactions joining(Joint open) {
        return new Transactions(source, database, open);
    }

    Database database() {
        return database;
    }

    /** Does work that changes something; on SQLite its first statement must write. */
    <T> T write(String doing, Work<T> work) {
        return run(doing, Database.Mode.WRITING, work);
    }

    /** Does work whose queries all see one snapshot. */
    <T> T read(String doing, Work<T> work) {
        return run(doing, Database.Mode.READING, work);
    }

    /** Asks a single query, which is a snapshot in itself, without anything around it. */
    <T> T ask(String doing, Work<T> query) {
        if (joint != null) {
            return joint.part(doing, query);
        }
        try (BorrowedConnection borrowed = BorrowedConnection.of(source, database)) {
            T answer = query.in(new Transaction(borrowed.connection()));
            borrowed.rollBackIdle();
            return answer;
        } catch (SQLException e) {
            throw Failures.of(doing, e, false);
        } catch (JdbcStoreException e) {
            throw e.during(doing);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // whatever is thrown, declared or not, the half that was done is undone
    private <T> T run(String doing, Database.Mode mode, Work<T> work) {
        if (joint != null) {
            return joint.part(doing, work);
        }
        Progress progress = new Progress();
        try (BorrowedConnection borrowed = BorrowedConnection.of(source, database)) {
            borrowed.begin(mode);
            try {
                T result = work.in(new Transaction(borrowed.connection()));
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
            throw e.during(doing);
        }
    }

    /** Whether the work is done, so that only its completion can still fail. */
    private static final class Progress {
        private boolean completing;
    }
}
