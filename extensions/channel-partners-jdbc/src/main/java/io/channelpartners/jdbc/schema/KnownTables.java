package io.channelpartners.jdbc.schema;

import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.failure.Failures;
import io.channelpartners.jdbc.transaction.TimeLimit;
import io.channelpartners.jdbc.transaction.Transaction;
import io.channelpartners.jdbc.transaction.Transactions;
import io.channelpartners.jdbc.transaction.Transactions.Work;
import io.channelpartners.spi.StoreException.Kind;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Transactions on tables that this version of the library may use, even though another process may migrate them at any time.
 *
 * <p>A writer first locks out migrations, then reads the version. A reader locks nobody out, but reads the version last: since
 * versions only grow, tables that it may use at the end were usable all the time.
 */
public final class KnownTables {

    private final Transactions transactions;

    private KnownTables(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Connects, and refuses tables that this version may not use. */
    public static KnownTables of(@Nullable DataSource source) {
        if (source == null) {
            throw new IllegalStateException("a store needs a data source");
        }
        KnownTables tables = new KnownTables(Transactions.over(source));
        tables.check();
        return tables;
    }

    public static KnownTables over(Transactions transactions) {
        return new KnownTables(transactions);
    }

    /** Refuses tables that are missing, too old or too new. */
    public void check() {
        SchemaVersion.checkNotOlder(Migrations.reached(transactions));
        String doing = "reading the version of the tables";
        explained(doing, () -> transactions.ask(doing, SchemaVersion::read)).check();
    }

    /** Runs work that writes. */
    public <T> T write(String doing, Work<T> work) {
        return explained(
                doing,
                () -> transactions.write(doing, transaction -> {
                    transactions.database().keepSchema(transaction.connection());
                    SchemaVersion.read(transaction).check();
                    return work.in(transaction);
                }));
    }

    /** Runs work whose queries all see one snapshot. */
    public <T> T read(String doing, Work<T> work) {
        return explained(doing, () -> {
            T read = transactions.read(doing, work);
            transactions.ask(doing, KnownTables::checked);
            return read;
        });
    }

    /** Runs a single query. */
    public <T> T ask(String doing, Work<T> query) {
        return askChecking(doing, transaction -> {
            T answer = query.in(transaction);
            checked(transaction);
            return answer;
        });
    }

    /** Runs a single query that reads and checks the version itself. */
    public <T> T askChecking(String doing, Work<T> query) {
        return explained(doing, () -> transactions.ask(doing, query));
    }

    /**
     * Runs one query within a time limit that reads a table and the version. No row has an empty key. A failure is not diagnosed by a
     * second query, which would have no time limit.
     */
    public void requireWorking(TimeLimit limit, String table, String key) {
        String query = "SELECT reached, oldest_writer, (SELECT COUNT(*) FROM " + table + " WHERE " + key
                + " = '') FROM (" + SchemaVersion.QUERY + ") AS schema_version";
        transactions
                .askWithin(
                        limit,
                        "asking whether " + table + " works",
                        transaction -> transaction.row(query, values -> {}, SchemaVersion::of))
                .orElse(new SchemaVersion(0, 0))
                .check();
    }

    private static SchemaVersion checked(Transaction transaction) throws SQLException {
        SchemaVersion version = SchemaVersion.read(transaction);
        version.check();
        return version;
    }

    private <T> T explained(String doing, Supplier<T> act) {
        try {
            return act.get();
        } catch (JdbcStoreException failed) {
            throw switch (failed.kind()) {
                case SCHEMA_MISSING, CONTENT -> explained(doing, failed);
                default -> failed;
            };
        }
    }

    /** Checks the version again, since a later one may have changed what seems missing or damaged. */
    private JdbcStoreException explained(String doing, JdbcStoreException failed) {
        try {
            int reached = Migrations.reached(transactions);
            boolean changed = reached > Migrations.known()
                    && (failed.kind() == Kind.SCHEMA_MISSING
                            || !transactions.ask(doing, SchemaVersion::read).letsIn());
            return changed ? Failures.during(doing, SchemaVersion.tooNew(reached, failed)) : failed;
        } catch (JdbcStoreException unknown) {
            if (unknown != failed) { // such as when the failure has aborted the transaction
                failed.addSuppressed(unknown);
            }
            return failed;
        }
    }
}
