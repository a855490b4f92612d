package io.channelpartners.jdbc;

import io.channelpartners.jdbc.schema.KnownTables;
import io.channelpartners.jdbc.table.SharedViewTables;
import io.channelpartners.jdbc.transaction.TimeLimit;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps shared views in PostgreSQL (15 or later) or SQLite (3.37 or later), in tables that {@link JdbcSchema} creates.
 *
 * <pre>{@code
 * SharedViewStore sharedViews = JdbcSharedViewStore.builder().dataSource(dataSource).build();
 * }</pre>
 *
 * <p>A save is one transaction, which compares and sets the version of the view before it writes anything else. {@link #find} sees
 * one snapshot of the database, in three queries; {@link #sharingWith} is one query by an index. Each call also reads the version
 * of the tables, since another process may have migrated them meanwhile, and fails if they no longer admit this version. Every
 * method throws {@link JdbcStoreException} if the database fails. Thread-safe; keeps nothing in memory.
 */
public final class JdbcSharedViewStore implements SharedViewStore {

    private final KnownTables tables;
    private final Alongside<SharedView> alongside;

    private JdbcSharedViewStore(KnownTables tables, Alongside<SharedView> alongside) {
        this.tables = tables;
        this.alongside = alongside;
    }

    /** Obtains a store whose calls take part in a transaction that the caller completes. */
    static JdbcSharedViewStore over(KnownTables tables, Alongside<SharedView> alongside) {
        return new JdbcSharedViewStore(tables, alongside);
    }

    /**
     * Creates a builder.
     *
     * @return an empty builder, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@inheritDoc} */
    @Override
    public Optional<SharedView> find(PartnerLocationId location) {
        return tables.read(
                "loading the shared view of location " + location,
                transaction -> SharedViewTables.find(transaction, location));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the version is 0, which is that of a view never saved
     */
    @Override
    public boolean save(SharedView view) {
        if (view.version() == 0) {
            throw new IllegalArgumentException("version 0 is never saved: " + view);
        }
        String doing = "saving the shared view of location " + view.location();
        return alongside.save(
                view,
                work -> tables.write(
                        doing, transaction -> SharedViewTables.save(transaction, view) && work.done(transaction)));
    }

    /** {@inheritDoc} */
    @Override
    public List<PartnerLocationId> sharingWith(EmailAddress user, Optional<PartnerLocationId> after, int limit) {
        PageLimit.require(limit);
        return tables.ask(
                "reading which locations share their views with a user",
                transaction -> SharedViewTables.sharingWith(transaction, user, after, limit));
    }

    /**
     * {@inheritDoc} It runs one query, which also reads the version of the tables. PostgreSQL cancels it in time; if the server no
     * longer answers, the connection is abandoned in time. On SQLite, the limit, rounded up to seconds, applies to the wait for a lock.
     * Within {@link JdbcStores#inOneTransaction}, there is no limit.
     */
    @Override
    public void requireWorking(Duration atMost) {
        tables.requireWorking(TimeLimit.of(atMost), "cp_shared_view", "location_id");
    }

    /** Builds a {@link JdbcSharedViewStore}. For one thread. */
    public static final class Builder {

        private @Nullable DataSource dataSource;
        private Alongside<SharedView> alongside = Alongside.nothing();

        private Builder() {}

        /**
         * Sets where connections come from. Each operation borrows one and returns it as it was. The source must not hand out the
         * connection of a running transaction; one in which anything was done is refused.
         *
         * @param source the source, usually a pool
         * @return this builder
         */
        public Builder dataSource(DataSource source) {
            dataSource = Objects.requireNonNull(source, "source");
            return this;
        }

        /**
         * Sets your own work in the transaction of each save; none by default.
         *
         * @param work called with the connection and the shared view
         * @return this builder
         */
        public Builder alongside(AlongsideSave<? super SharedView> work) {
            alongside = Alongside.of(Objects.requireNonNull(work, "work"));
            return this;
        }

        /**
         * Builds the store. Connects once, to see which database it is and whether the tables are there.
         *
         * @return the store
         * @throws IllegalStateException if no data source was given
         * @throws JdbcStoreException if the database is not supported or does not work, or if its tables are missing, too old, or
         *     of a newer version that does not admit this one
         */
        public JdbcSharedViewStore build() {
            return new JdbcSharedViewStore(KnownTables.of(dataSource), alongside);
        }
    }
}
