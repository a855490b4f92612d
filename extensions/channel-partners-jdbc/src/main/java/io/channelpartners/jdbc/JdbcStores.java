package io.channelpartners.jdbc;

import io.channelpartners.jdbc.schema.KnownTables;
import io.channelpartners.jdbc.schema.SchemaVersion;
import io.channelpartners.jdbc.transaction.Joint;
import io.channelpartners.jdbc.transaction.Transactions;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.SharedViewStore;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Both stores within one transaction: all that is changed through them is kept, or nothing of it. This is for an import of many
 * environments, which nobody should ever find half done.
 *
 * <pre>{@code
 * ChangeResult imported = JdbcStores.inOneTransaction(dataSource, stores -> {
 *     former.forEach(stores.environments()::erase);
 *     return partners(stores).setUp(acme, "ACME GmbH", by, environment -> environment);
 * });
 * }</pre>
 *
 * <p>There, {@code partners} puts a library together over the two stores, for use within the transaction. Others see nothing of it
 * before it is done, and then all. While it runs, no other writer of the library is let in, nor a migration, so keep it short, and
 * change nothing through other stores within it. For one thread, and only until the work returns. A listener of a library over the
 * two stores is told of each change before the transaction ends, so also of one that is not kept then.
 */
public final class JdbcStores {

    private final JdbcEnvironmentStore environments;
    private final JdbcSharedViewStore sharedViews;

    private JdbcStores(KnownTables tables) {
        environments = JdbcEnvironmentStore.over(tables);
        sharedViews = JdbcSharedViewStore.over(tables);
    }

    /**
     * Does work in one transaction. Whatever the work throws is thrown on, and nothing is kept; nor is anything kept if a call of
     * one of the stores failed and the work let that pass.
     *
     * @param source gives a connection to the database, as for {@link JdbcEnvironmentStore}
     * @param work what is done with the stores
     * @param <T> what the work returns
     * @return what the work returned
     * @throws JdbcStoreException if the database is not a supported one or does not work, or if its tables are missing, older, or
     *     of a newer version that does not let this one in
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
        return environments;
    }

    /**
     * Gets the store of shared views in the transaction.
     *
     * @return the store
     */
    public SharedViewStore sharedViews() {
        return sharedViews;
    }
}
