package io.channelpartners.jdbc;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.change.Revision;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.history.ChangeSides;
import io.channelpartners.jdbc.history.EnvironmentWriter;
import io.channelpartners.jdbc.history.HistoryCut;
import io.channelpartners.jdbc.history.HistoryReader;
import io.channelpartners.jdbc.schema.KnownTables;
import io.channelpartners.jdbc.table.EnvironmentLists;
import io.channelpartners.jdbc.table.EnvironmentTable;
import io.channelpartners.jdbc.table.KeptSummary;
import io.channelpartners.jdbc.table.MergedEnvironmentPages;
import io.channelpartners.jdbc.table.PresentState;
import io.channelpartners.jdbc.table.SummaryPages;
import io.channelpartners.jdbc.transaction.TimeLimit;
import io.channelpartners.jdbc.transaction.Transactions.Work;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.spi.StoreException;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.ListedEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Keeps customer environments in PostgreSQL (15 or later) or SQLite (3.37 or later).
 *
 * <pre>{@code
 * JdbcSchema.migrate(dataSource); // creates or updates the tables; does nothing if they are there
 * EnvironmentStore store = JdbcEnvironmentStore.builder().dataSource(dataSource).build();
 * }</pre>
 *
 * <p>Each save, cut or erasure is one transaction. It checks the version of the tables, then changes the row of the environment
 * before anything else; a save compares and sets its stamp. So of two writers of one environment, the second waits for the first,
 * and exactly one wins; writers of different environments do not block each other (on SQLite, the whole file has one writer at a
 * time). {@link #find}, {@link #part}, {@link #outline}, {@link #history} and {@link #base} see one snapshot of the database, in a
 * fixed number of queries. {@link #stamp} is one query; a page of a list of environments is one, plus one for the version. Each call notices if
 * another process has migrated the tables meanwhile, and fails if they no longer admit this version ({@link
 * StoreException.Kind#SCHEMA_TOO_NEW}).
 *
 * <p>It keeps nothing in memory; the library caches the states that were used last, by their stamps.
 *
 * <p>Every method throws {@link JdbcStoreException} if the database fails, or if stored data breaks an invariant; such an
 * environment is never returned, not even in part, but for its ID in lists. Thread-safe; starts no thread.
 */
public final class JdbcEnvironmentStore implements EnvironmentStore {

    private final KnownTables tables;
    private final Alongside<EnvironmentChange> alongside;

    private JdbcEnvironmentStore(KnownTables tables, Alongside<EnvironmentChange> alongside) {
        this.tables = tables;
        this.alongside = alongside;
    }

    /** Obtains a store whose calls take part in a transaction that the caller completes. */
    static JdbcEnvironmentStore over(KnownTables tables, Alongside<EnvironmentChange> alongside) {
        return new JdbcEnvironmentStore(tables, alongside);
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
    public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
        return tables.read(
                "loading environment " + environment, transaction -> PresentState.load(transaction, environment));
    }

    /** {@inheritDoc} It reads in as many queries as {@link #find}, each a look-up of the given devices by the primary key. */
    @Override
    public Optional<EnvironmentPart> part(EnvironmentId environment, Set<DeviceId> devices) {
        EnvironmentPart.requireAllowed(devices);
        return tables.read(
                "loading devices of environment " + environment,
                transaction -> PresentState.loadPart(transaction, environment, devices));
    }

    /** {@inheritDoc} It takes two queries; where no summary is kept, those of {@link #find}. */
    @Override
    public Optional<EnvironmentOutline> outline(EnvironmentId environment) {
        return tables.read(
                "loading the outline of environment " + environment,
                transaction -> PresentState.loadOutline(transaction, environment));
    }

    /** {@inheritDoc} */
    @Override
    public Optional<EnvironmentStamp> stamp(EnvironmentId environment) {
        return tables.askChecking(
                "reading the stamp of environment " + environment,
                transaction -> EnvironmentTable.stampOfKnownTables(transaction, environment));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if no edit can have made the change: it is empty, or its rows do not fit the state from
     *     which it was made
     */
    @Override
    public boolean save(EnvironmentChange change) {
        return save(change, KeptSummary.NONE);
    }

    /**
     * {@inheritDoc} The statement that sets the stamp sets the summary. A summary of more than 4,096 bytes is in a row of its own, which is
     * written only if it differs; one of more than {@value DeviceSummary#MOST_BYTES} bytes is not kept.
     *
     * @throws IllegalArgumentException as {@link #save} does
     */
    @Override
    public boolean saveWithSummary(EnvironmentChange change, DeviceSummary summary) {
        return save(change, KeptSummary.of(summary));
    }

    private boolean save(EnvironmentChange change, KeptSummary summary) {
        ChangeSides sides = ChangeSides.of(change);
        String doing = "saving a change of environment " + change.environment();
        return alongside.save(
                change,
                work -> tables.write(
                        doing,
                        transaction ->
                                EnvironmentWriter.save(transaction, change, sides, summary) && work.done(transaction)));
    }

    /** {@inheritDoc} A page has at most 200 changes, even if the limit is larger. */
    @Override
    public Optional<HistoryPage> history(EnvironmentId environment, EnvironmentStamp from, int limit) {
        PageLimit.require(limit);
        return tables.read(
                "reading the history of environment " + environment,
                transaction -> HistoryReader.page(transaction, environment, from, limit));
    }

    /** {@inheritDoc} */
    @Override
    public Optional<HistoryBase> base(EnvironmentId environment) {
        return tables.read(
                "reading the base of environment " + environment,
                transaction -> HistoryReader.presentBase(transaction, environment));
    }

    /** {@inheritDoc} */
    @Override
    public boolean cut(EnvironmentId environment, Revision revision) {
        return tables.write(
                "cutting the history of environment " + environment,
                transaction -> HistoryCut.at(transaction, environment, revision));
    }

    /** {@inheritDoc} */
    @Override
    public boolean erase(EnvironmentId environment) {
        return tables.write(
                "erasing environment " + environment, transaction -> EnvironmentWriter.erase(transaction, environment));
    }

    /** {@inheritDoc} */
    @Override
    public List<EnvironmentId> environmentsListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        PageLimit.require(limit);
        return tables.ask(
                "reading which environments list a location",
                transaction -> MergedEnvironmentPages.page(transaction, locations, after, limit));
    }

    /** {@inheritDoc} For more than 200 locations, it takes one query for each 200 of them. */
    @Override
    public List<ListedEnvironment> summariesListing(
            Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
        PageLimit.require(limit);
        String doing = "reading the summaries of the environments that list a location";
        Work<List<ListedEnvironment>> page = transaction -> SummaryPages.page(transaction, locations, after, limit);
        return SummaryPages.isOneQuery(locations.size()) ? tables.ask(doing, page) : tables.read(doing, page);
    }

    /** {@inheritDoc} The order is that of the IDs, code point by code point. */
    @Override
    public List<EnvironmentId> environments(Optional<EnvironmentId> after, int limit) {
        PageLimit.require(limit);
        return tables.ask(
                "reading which environments there are", transaction -> EnvironmentLists.all(transaction, after, limit));
    }

    /** {@inheritDoc} The order is that of the IDs, code point by code point. */
    @Override
    public List<EnvironmentId> environmentsToRecheck(
            Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit) {
        PageLimit.require(limit);
        return tables.ask(
                "reading which environments list a partner to be checked again",
                transaction -> EnvironmentLists.checkedOutside(transaction, earliest, latest, after, limit));
    }

    /**
     * {@inheritDoc} It runs one query, which also reads the version of the tables. PostgreSQL cancels it in time; if the server no
     * longer answers, the connection is abandoned in time. On SQLite, the limit, rounded up to seconds, applies to the wait for a lock.
     * Within {@link JdbcStores#inOneTransaction}, there is no limit.
     */
    @Override
    public void requireWorking(Duration atMost) {
        tables.requireWorking(TimeLimit.of(atMost), "cp_environment", "environment_id");
    }

    /**
     * Fills in the summaries of the next environments, where none is kept (L-12): after an upgrade, or after processes of an older
     * version have saved. Nobody has to call this: the next change of an environment brings its summary, and until then counts come from
     * its whole state.
     *
     * <pre>{@code
     * Optional<EnvironmentId> after = Optional.empty();
     * do {
     *     after = store.fillInSummaries(after, 100).next();
     * } while (after.isPresent());
     * }</pre>
     *
     * <p>Each summary is a transaction of its own, written only if the environment still has the revision that was counted. It makes no
     * revision and leaves no trace in the history. So the call can be repeated from any place, also after a kill, and beside writers.
     *
     * @param after the environment after which to begin, which need not exist; or empty to begin with the first one
     * @param limit how many environments to look at, 1 or more
     * @return what was done, and where to go on
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public SummaryProgress fillInSummaries(Optional<EnvironmentId> after, int limit) {
        PageLimit.require(limit);
        return new MissingSummaries(tables).fillIn(after, limit);
    }

    /** Builds a {@link JdbcEnvironmentStore}. For one thread. */
    public static final class Builder {

        private @Nullable DataSource dataSource;
        private Alongside<EnvironmentChange> alongside = Alongside.nothing();

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
         * @param work called with the connection and the change
         * @return this builder
         */
        public Builder alongside(AlongsideSave<? super EnvironmentChange> work) {
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
        public JdbcEnvironmentStore build() {
            return new JdbcEnvironmentStore(KnownTables.of(dataSource), alongside);
        }
    }
}
