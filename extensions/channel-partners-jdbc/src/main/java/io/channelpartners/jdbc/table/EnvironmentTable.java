package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.jdbc.schema.SchemaVersion;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.sql.TableSql;
import io.channelpartners.jdbc.transaction.Transaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of an environment itself: its stamp, which a writer compares and sets, and its single-valued fields. */
public final class EnvironmentTable {

    private static final String ALL = "environment_id, creation, revision, checks, " + EnvironmentFields.COLUMNS;
    private static final String INSERT = "INSERT INTO cp_environment (" + ALL + ") VALUES (" + TableSql.marks(ALL)
            + ") ON CONFLICT (environment_id) DO NOTHING";
    static final String STAMP = "SELECT creation, revision, checks FROM cp_environment WHERE environment_id = ?";
    static final String STAMP_AND_VERSION = "SELECT reached, oldest_writer, creation, revision, checks FROM ("
            + SchemaVersion.QUERY + ") AS schema_version LEFT JOIN cp_environment ON environment_id = ?";
    private static final String SELECT = "SELECT creation, revision, checks, " + EnvironmentFields.COLUMNS
            + " FROM cp_environment WHERE environment_id = ?";
    private static final String IF_PRESENT =
            " WHERE environment_id = ? AND creation = ? AND revision = ? AND checks = ?";
    private static final String LOCK = "UPDATE cp_environment SET checks = checks WHERE environment_id = ?";
    private static final String DELETE = "DELETE FROM cp_environment WHERE environment_id = ?";

    /** The row of an environment. */
    public record Stored(EnvironmentStamp stamp, EnvironmentFields fields) {}

    private EnvironmentTable() {}

    public static Optional<EnvironmentStamp> stamp(Transaction transaction, EnvironmentId environment)
            throws SQLException {
        return transaction.row(STAMP, values -> values.text(environment.value()), EnvironmentTable::readStamp);
    }

    /** Gets the stamp and checks the version of the tables in the same query, because every question asks for it. */
    public static Optional<EnvironmentStamp> stampOfKnownTables(Transaction transaction, EnvironmentId environment)
            throws SQLException {
        return transaction
                .row(STAMP_AND_VERSION, values -> values.text(environment.value()), row -> {
                    SchemaVersion.of(row).check();
                    return readStampIfAny(row);
                })
                .flatMap(stamp -> stamp);
    }

    private static Optional<EnvironmentStamp> readStampIfAny(Row row) throws SQLException {
        Optional<UUID> creation = row.valueIfAny(UUID::fromString);
        return creation.isEmpty() ? Optional.empty() : Optional.of(row.stamp(creation.get()));
    }

    public static Optional<Stored> find(Transaction transaction, EnvironmentId environment) throws SQLException {
        return transaction.row(
                SELECT,
                values -> values.text(environment.value()),
                row -> new Stored(readStamp(row), EnvironmentFields.read(row)));
    }

    private static EnvironmentStamp readStamp(Row row) throws SQLException {
        return row.stamp(row.value(UUID::fromString));
    }

    /** Compares the stamp with the one that the change starts from, and sets it; this is a writer's first step. */
    public static boolean compareAndSet(Transaction transaction, EnvironmentChange change, EnvironmentFields after)
            throws SQLException {
        return change.from().isBeforeSetUp() ? insert(transaction, change, after) : update(transaction, change, after);
    }

    private static boolean insert(Transaction transaction, EnvironmentChange change, EnvironmentFields after)
            throws SQLException {
        return transaction.change(INSERT, values -> {
                    bind(values.text(change.environment().value()), change.to());
                    after.bind(values);
                })
                == 1;
    }

    private static boolean update(Transaction transaction, EnvironmentChange change, EnvironmentFields after)
            throws SQLException {
        List<String> columns = new ArrayList<>(List.of("revision", "checks"));
        columns.addAll(EnvironmentFields.changedColumns(change));
        String command = "UPDATE cp_environment SET " + TableSql.equal(String.join(", ", columns), ", ") + IF_PRESENT;
        return transaction.change(command, values -> {
                    values.number(change.to().revision().number())
                            .number(change.to().checks());
                    after.bindChanged(values, change);
                    bind(values.text(change.environment().value()), change.from());
                })
                == 1;
    }

    private static void bind(Binder to, EnvironmentStamp stamp) throws SQLException {
        to.text(stamp.creation().toString()).number(stamp.revision().number()).number(stamp.checks());
    }

    /** Keeps other writers of the environment out until the transaction ends; returns whether the environment exists. */
    public static boolean lock(Transaction transaction, EnvironmentId environment) throws SQLException {
        return transaction.change(LOCK, values -> values.text(environment.value())) == 1;
    }

    public static boolean delete(Transaction transaction, EnvironmentId environment) throws SQLException {
        return transaction.change(DELETE, values -> values.text(environment.value())) == 1;
    }
}
