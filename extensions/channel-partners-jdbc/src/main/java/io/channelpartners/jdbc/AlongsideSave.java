package io.channelpartners.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Work of yours in the transaction of a save, such as a row of an outbox: it is kept if and only if what is saved is kept. Set it with
 * {@link JdbcEnvironmentStore.Builder#alongside} or {@link JdbcSharedViewStore.Builder#alongside}.
 *
 * <p>It is called after everything else is written and before the commit, on the connection of the transaction. It is not called if
 * nothing is saved because another writer was faster. If the library then makes the change anew, it is called for the new change; never
 * twice for one that was committed. Neither a cut nor an erasure calls it.
 *
 * <p>Whatever it throws rolls everything back: an {@link SQLException} reaches the caller of the save as a {@link JdbcStoreException},
 * anything else as it is.
 *
 * <p>It must leave the transaction open: no commit, no rollback except to a savepoint of its own, no other auto-commit or isolation, and
 * no closing of the connection. The store notices an ended transaction when the work returns, and fails with {@code Kind.OTHER} and an
 * open outcome: an environment is still in its old or in its new state, but your rows may be without it, or it without them. Meanwhile,
 * other writers of what is saved wait, on SQLite all writers, so call nothing that is slow. Within it, changes through a store wait for
 * themselves.
 *
 * <p>With Spring's {@code JdbcTemplate}, wrap the connection: {@code new JdbcTemplate(new SingleConnectionDataSource(connection, true))}.
 *
 * @param <S> what is saved
 */
@FunctionalInterface
public interface AlongsideSave<S> {

    /**
     * Writes what belongs to a save.
     *
     * @param connection the connection with the open transaction, only until the method returns; the statements are yours to close
     * @param saved what is being saved
     * @throws SQLException if nothing is to be saved
     */
    void write(Connection connection, S saved) throws SQLException;
}
