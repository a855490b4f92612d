package io.channelpartners.jdbc;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.jdbc.schema.KnownTables;
import io.channelpartners.jdbc.schema.SchemaVersion;
import io.channelpartners.jdbc.transaction.Joint;
import io.channelpartners.jdbc.transaction.Transactions;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.user.SharedView;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Both stores in one transaction: everything that is changed through them is kept, or nothing. This is for an import of many
 * environments that nobody should ever find half done.
 *
 * <pre>{@code
 * ChangeResult imported = JdbcStores.inOneTransaction(dataSource, stores -> {
 *     former.forEach(stores.environments()::erase);
 *     return partners(stores).setUp(acme, "ACME GmbH", by, environment -> environment);
 * });
 * }</pre>
 *
 * <p>Here, {@code partners} builds a library over the two stores, for use within the transaction. Others see nothing of the changes
 * until the commit, and then all of them. Meanwhile, all other writers and migrations wait, so keep the work short, and change
 * nothing through other stores within it. For one thread, and only until the work returns. A listener of such a library is notified
 * of each change before the commit, so also of changes that are then rolled back.
 */
public final class JdbcStores {

    private final KnownTables tables;

    private JdbcStores(KnownTables tables) {
        this.tables = tables;
    }

    /**
     * Does work in one transaction. If the work throws, the exception is passed on and nothing is kept. Nothing is kept either if a
     * call of one of the stores failed and the work swallowed the exception.
     *
     * @param source gives a connection to the database, as for {@link JdbcEnvironmentStore}
     * @param work what is done with the stores
     * @param <T> what the work returns
     * @return what the work returned
     * @throws JdbcStoreException if the database is not supported or does not work, or if its tables are missing, too old, or of a
     *     newer version that does not admit this one
     */
    public static <T> T inOneTransaction(DataSource source, Function<? super JdbcStores, ? extends T> work) {
        Transactions transactions = Transactions.over(source);
        KnownTables.over(transactions).check();
        return transactions.write("changing all in one transaction", transaction -> {
            transactions.database().lockSchema(transaction.connection());
            SchemaVersion.read(transaction).check();
            Joint joint = new Joint(transaction);
            T result = work.apply(new JdbcStores(KnownTables.over(transactions.joining(joint))));
            joint.requireWhole();
            return result;
        });
    }

    /**
     * Gets the store of environments in the transaction.
     *
     * @return the store
     */
    public EnvironmentStore environments() {
        return JdbcEnvironmentStore.over(tables, Alongside.nothing());
    }

    /**
     * Gets the store of environments in the transaction, with your own work alongside each save.
     *
     * @param work called with the connection and the change
     * @return the store
     */
    public EnvironmentStore environments(AlongsideSave<? super EnvironmentChange> work) {
        return JdbcEnvironmentStore.over(tables, Alongside.of(work));
    }

    /**
     * Gets the store of shared views in the transaction.
     *
     * @return the store
     */
    public SharedViewStore sharedViews() {
        return JdbcSharedViewStore.over(tables, Alongside.nothing());
    }

    /**
     * Gets the store of shared views in the transaction, with your own work alongside each save.
     *
     * @param work called with the connection and the shared view
     * @return the store
     */
    public SharedViewStore sharedViews(AlongsideSave<? super SharedView> work) {
        return JdbcSharedViewStore.over(tables, Alongside.of(work));
    }
}
