package io.channelpartners.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Your own work in the transaction of a save, such as writing an outbox row: it is committed if and only if the save is. Set it with
 * {@link JdbcEnvironmentStore.Builder#alongside} or {@link JdbcSharedViewStore.Builder#alongside}.
 *
 * <p>It is called after everything else is written and before the commit, on the connection of the transaction. It is not called if
 * nothing is saved because another writer was faster. If the library then makes the change anew, it is called for the new change, but
 * never twice for a change that was committed. Neither a cut nor an erasure calls it.
 *
 * <p>If it throws, everything is rolled back: an {@link SQLException} reaches the caller of the save as a {@link JdbcStoreException},
 * anything else unchanged.
 *
 * <p>It must leave the transaction open: it must not commit, roll back except to its own savepoint, change auto-commit or isolation, or
 * close the connection. If the transaction has ended when the work returns, the save fails with {@code Kind.OTHER} and an open outcome:
 * the environment is still in its old or in its new state, but either it or your rows may have been committed without the other.
 * If the work ends the transaction and then throws, an {@link SQLException} makes the save fail with its own kind and an open outcome;
 * anything else is passed on with such a failure as a suppressed exception.
 *
 * <p>It must be quick, since other writers of the same environment or shared view wait for it; on SQLite, all writers do. It must not
 * make changes through a store, which would wait for this transaction.
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
     * @param connection the connection with the open transaction, to be used only until the method returns; close your statements
     * @param saved what is being saved
     * @throws SQLException to roll back the save
     */
    void write(Connection connection, S saved) throws SQLException;
}
