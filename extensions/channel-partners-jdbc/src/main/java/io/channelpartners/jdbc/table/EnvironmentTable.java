package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.jdbc.schema.SchemaVersion;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.sql.TableSql;
import io.channelpartners.jdbc.transaction.Transaction;
import io.channelpartners.summary.DeviceSummary;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The row of an environment itself: its stamp, which a writer compares and sets, and its single-valued fields. */
public final class EnvironmentTable {

    private static final String ALL = "environment_id, creation, revision, checks, " + EnvironmentFields.COLUMNS;
    private static final String WITH_SUMMARY = ALL + ", " + KeptSummary.COLUMNS;
    private static final String INSERT = "INSERT INTO cp_environment (" + WITH_SUMMARY + ") VALUES ("
            + TableSql.marks(WITH_SUMMARY) + ") ON CONFLICT (environment_id) DO NOTHING";
    static final String STAMP = "SELECT creation, revision, checks FROM cp_environment WHERE environment_id = ?";
    static final String STAMP_AND_VERSION = "SELECT reached, oldest_writer, creation, revision, checks FROM ("
            + SchemaVersion.QUERY + ") AS schema_version LEFT JOIN cp_environment ON environment_id = ?";
    private static final String SELECT = "SELECT creation, revision, checks, " + EnvironmentFields.COLUMNS
            + " FROM cp_environment WHERE environment_id = ?";
    private static final String SELECT_WITH_SUMMARY = "SELECT creation, revision, checks, " + EnvironmentFields.COLUMNS
            + ", " + KeptSummary.HOLDS + ", " + KeptSummary.BYTES + " FROM cp_environment WHERE environment_id = ?";
    private static final String IF_PRESENT =
            " WHERE environment_id = ? AND creation = ? AND revision = ? AND checks = ?";
    private static final String FILL_IN = "UPDATE cp_environment SET " + TableSql.equal(KeptSummary.COLUMNS, ", ")
            + " WHERE environment_id = ? AND creation = ? AND revision = ? RETURNING " + KeptSummary.HAS_LARGE;
    private static final String LOCK = "UPDATE cp_environment SET checks = checks WHERE environment_id = ?";
    private static final String DELETE = "DELETE FROM cp_environment WHERE environment_id = ?";

    /** The row of an environment, with the summary of its devices if one is kept and was asked for. */
    public record Stored(EnvironmentStamp stamp, EnvironmentFields fields, Optional<DeviceSummary> summary) {}

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
                row -> new Stored(readStamp(row), EnvironmentFields.read(row), Optional.empty()));
    }

    /** Gets the row of an environment, and the summary that holds for it, in the same query. */
    static Optional<Stored> findWithSummary(Transaction transaction, EnvironmentId environment) throws SQLException {
        return transaction.row(
                SELECT_WITH_SUMMARY,
                values -> values.text(environment.value()),
                row -> new Stored(readStamp(row), EnvironmentFields.read(row), readSummary(row)));
    }

    private static Optional<DeviceSummary> readSummary(Row row) throws SQLException {
        return row.number() == 0 ? Optional.empty() : Optional.of(row.valueOfBytes(DeviceSummary::decoded));
    }

    private static EnvironmentStamp readStamp(Row row) throws SQLException {
        return row.stamp(row.value(UUID::fromString));
    }

    /**
     * Compares the stamp with the one that the change starts from, and sets it with the summary of the state to which the change
     * leads; this is a writer's first step.
     */
    public static boolean compareAndSet(
            Transaction transaction, EnvironmentChange change, EnvironmentFields after, KeptSummary summary)
            throws SQLException {
        Optional<Boolean> large = change.from().isBeforeSetUp()
                ? insert(transaction, change, after, summary)
                : update(transaction, change, after, summary);
        if (large.isPresent()) {
            summary.replaceLarge(transaction, change.environment(), large.get());
        }
        return large.isPresent();
    }

    /** Returns whether there is a large summary, which is never so for a new row; or empty if the ID is taken. */
    private static Optional<Boolean> insert(
            Transaction transaction, EnvironmentChange change, EnvironmentFields after, KeptSummary summary)
            throws SQLException {
        int inserted = transaction.change(INSERT, values -> {
            bind(values.text(change.environment().value()), change.to());
            after.bind(values);
            summary.bind(values, change.to().revision());
        });
        return inserted == 1 ? Optional.of(false) : Optional.empty();
    }

    /** Returns whether there is a large summary; or empty if the state is another one. */
    private static Optional<Boolean> update(
            Transaction transaction, EnvironmentChange change, EnvironmentFields after, KeptSummary summary)
            throws SQLException {
        List<String> columns = new ArrayList<>(List.of("revision", "checks"));
        columns.addAll(EnvironmentFields.changedColumns(change));
        columns.add(KeptSummary.COLUMNS);
        String command = "UPDATE cp_environment SET " + TableSql.equal(String.join(", ", columns), ", ") + IF_PRESENT
                + " RETURNING " + KeptSummary.HAS_LARGE;
        return transaction.row(
                command,
                values -> {
                    values.number(change.to().revision().number())
                            .number(change.to().checks());
                    after.bindChanged(values, change);
                    summary.bind(values, change.to().revision());
                    bind(values.text(change.environment().value()), change.from());
                    values.text(change.environment().value());
                },
                row -> row.number() == 1);
    }

    /** Sets the summary of a state, if it is still the present one but for the times of checks, which a summary does not know. */
    public static boolean fillIn(
            Transaction transaction, EnvironmentId environment, EnvironmentStamp stamp, KeptSummary summary)
            throws SQLException {
        Optional<Boolean> large = transaction.row(
                FILL_IN,
                values -> {
                    summary.bind(values, stamp.revision());
                    values.text(environment.value())
                            .text(stamp.creation().toString())
                            .number(stamp.revision().number())
                            .text(environment.value());
                },
                row -> row.number() == 1);
        if (large.isPresent()) {
            summary.replaceLarge(transaction, environment, large.get());
        }
        return large.isPresent();
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
