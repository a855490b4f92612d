package io.channelpartners.jdbc;

import io.channelpartners.jdbc.failure.Failures;
import io.channelpartners.jdbc.transaction.Transaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Runs an embedder's work within saves. A savepoint around it proves that it left the transaction open: a commit, a rollback and a
 * change of auto-commit all release savepoints, no matter how they reach the database. A wrapper of the connection that refuses these
 * methods would miss SQL commands, and the connection that a statement returns.
 *
 * @param <S> what is saved
 */
final class Alongside<S> {

    private final Optional<AlongsideSave<? super S>> work;

    private Alongside(Optional<AlongsideSave<? super S>> work) {
        this.work = work;
    }

    static <S> Alongside<S> nothing() {
        return new Alongside<>(Optional.empty());
    }

    static <S> Alongside<S> of(AlongsideSave<? super S> work) {
        return new Alongside<>(Optional.of(work));
    }

    /** Saves together with the work, and passes on what the work throws unchanged. */
    boolean save(S saved, Predicate<Work<S>> save) {
        Work<S> ofThisSave = new Work<>(work, saved);
        try {
            return save.test(ofThisSave);
        } catch (JdbcStoreException failed) {
            throw ofThisSave.thrown == null ? failed : ofThisSave.thrown;
        }
    }

    /** The work of one save. */
    static final class Work<S> {
        private final Optional<AlongsideSave<? super S>> work;
        private final S saved;
        private @Nullable JdbcStoreException thrown;

        private Work(Optional<AlongsideSave<? super S>> work, S saved) {
            this.work = work;
            this.saved = saved;
        }

        /** Does the work, if there is any; returns true. */
        boolean done(Transaction transaction) throws SQLException {
            if (work.isPresent()) {
                write(work.get(), transaction.connection());
            }
            return true;
        }

        @SuppressWarnings("CatchingUnchecked") // an embedder's work may throw anything
        private void write(AlongsideSave<? super S> rows, Connection connection) throws SQLException {
            Savepoint open = connection.setSavepoint();
            try {
                rows.write(connection, saved);
            } catch (SQLException e) {
                throw Failures.alongside(e, hasEnded(connection, open));
            } catch (Throwable e) {
                if (hasEnded(connection, open)) {
                    e.addSuppressed(Failures.endedAlongside(null));
                }
                thrown = e instanceof JdbcStoreException other
                        ? other
                        : null; // not ours, such as one from another store
                throw e;
            }
            requireOpen(connection, open);
        }

        /** Checks if work that failed had ended the transaction. A closed connection has rolled everything back. */
        private static boolean hasEnded(Connection connection, Savepoint open) {
            try {
                if (connection.isClosed()) {
                    return false;
                }
                if (connection.getAutoCommit()) {
                    return true;
                }
                connection.rollback(open); // also possible after a failed command
                return false;
            } catch (SQLException e) {
                return !Failures.isGoneOrAborted(e);
            }
        }

        private static void requireOpen(Connection connection, Savepoint open) throws SQLException {
            if (connection.isClosed() || connection.getAutoCommit()) {
                throw Failures.endedAlongside(null);
            }
            try {
                connection.releaseSavepoint(open);
            } catch (SQLException e) {
                throw Failures.isGoneOrAborted(e) ? Failures.alongside(e, false) : Failures.endedAlongside(e);
            }
        }
    }
}
