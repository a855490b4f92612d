package io.channelpartners.jdbc.history;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.HistoryPage;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.failure.Failures;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.table.EnvironmentFields;
import io.channelpartners.jdbc.table.EnvironmentTable;
import io.channelpartners.jdbc.table.PresentState;
import io.channelpartners.jdbc.table.RowKind;
import io.channelpartners.jdbc.table.RowKinds;
import io.channelpartners.jdbc.table.StateRows;
import io.channelpartners.jdbc.transaction.Transaction;
import io.channelpartners.spi.HistoryBase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the history of an environment; a page takes one query for each kind of row, and three more. */
public record HistoryReader(Transaction transaction, EnvironmentId environment, UUID creation) {

    /** Keeps a page small enough for memory, whatever the limit. */
    private static final int MOST_CHANGES = 200;

    private static final String SELECT = "SELECT " + ChangeHeader.COLUMNS + " FROM cp_change WHERE environment_id = ?";
    private static final String SELECT_CHANGES = SELECT + " AND changed_by IS NOT NULL"
            + " AND (from_revision, from_checks) >= (?, ?) ORDER BY from_revision, from_checks LIMIT ?";
    private static final String SELECT_BASE =
            SELECT + " AND changed_by IS NULL AND from_revision = 0 AND from_checks = 0";
    private static final String SELECT_FIELDS = "SELECT from_revision, from_checks, side, " + EnvironmentFields.COLUMNS
            + " FROM cp_change_environment WHERE environment_id = ? AND (from_revision, from_checks) >= (?, ?)"
            + " AND (from_revision, from_checks) <= (?, ?)";

    /** Reads a page; empty if the environment does not exist or is of another creation. */
    public static Optional<HistoryPage> page(
            Transaction transaction, EnvironmentId environment, EnvironmentStamp from, int limit) throws SQLException {
        Optional<EnvironmentStamp> present = EnvironmentTable.stamp(transaction, environment);
        if (present.isEmpty() || !present.get().creation().equals(from.creation())) {
            return Optional.empty();
        }
        HistoryReader history = new HistoryReader(transaction, environment, from.creation());
        EnvironmentStamp base = history.baseStamp().orElseGet(() -> EnvironmentStamp.beforeSetUp(from.creation()));
        return Optional.of(new HistoryPage(from, base, history.changes(from, limit)));
    }

    /** Reads the base of the present history, if it was cut. */
    public static Optional<HistoryBase> presentBase(Transaction transaction, EnvironmentId environment)
            throws SQLException {
        Optional<EnvironmentStamp> present = EnvironmentTable.stamp(transaction, environment);
        return present.isEmpty()
                ? Optional.empty()
                : new HistoryReader(transaction, environment, present.get().creation()).base();
    }

    public List<EnvironmentChange> changes(EnvironmentStamp from, int limit) throws SQLException {
        List<ChangeHeader> headers = transaction.rows(
                SELECT_CHANGES,
                values -> {
                    ChangeHeader.bind(values.text(environment.value()), from);
                    values.number(Math.min(limit, MOST_CHANGES));
                },
                this::header);
        if (headers.isEmpty()) {
            return List.of();
        }
        Map<EnvironmentStamp, ChangeSides> sides = sides(headers);
        List<EnvironmentChange> changes = new ArrayList<>();
        for (ChangeHeader header : headers) {
            changes.add(change(header, sides.getOrDefault(header.from(), ChangeSides.empty())));
        }
        return changes;
    }

    public Optional<EnvironmentStamp> baseStamp() throws SQLException {
        return baseHeader().map(ChangeHeader::to);
    }

    public Optional<HistoryBase> base() throws SQLException {
        Optional<ChangeHeader> header = baseHeader();
        if (header.isEmpty()) {
            return Optional.empty();
        }
        EnvironmentStamp nothing = header.get().from();
        StateRows rows = sides(List.of(header.get()))
                .getOrDefault(nothing, ChangeSides.empty())
                .after();
        EnvironmentSnapshot state =
                new EnvironmentSnapshot(header.get().to(), PresentState.restored(environment, rows));
        return Optional.of(new HistoryBase(state, header.get().at()));
    }

    private Optional<ChangeHeader> baseHeader() throws SQLException {
        return transaction.row(SELECT_BASE, values -> values.text(environment.value()), this::header);
    }

    private ChangeHeader header(Row row) throws SQLException {
        return ChangeHeader.read(row, creation);
    }

    /** Reads the rows of consecutive changes. */
    private Map<EnvironmentStamp, ChangeSides> sides(List<ChangeHeader> headers) throws SQLException {
        EnvironmentStamp first = headers.get(0).from();
        EnvironmentStamp last = headers.get(headers.size() - 1).from();
        Binder.Values range = values -> {
            ChangeHeader.bind(values.text(environment.value()), first);
            ChangeHeader.bind(values, last);
        };
        Map<EnvironmentStamp, ChangeSides> sides = new HashMap<>();
        transaction.each(SELECT_FIELDS, range, row -> side(row, sides).fields(EnvironmentFields.read(row)));
        for (RowKind<?, ?> kind : RowKinds.OF_A_CHANGE) {
            transaction.each(kind.sql().selectChanges(), range, row -> kind.read(row, side(row, sides)));
        }
        return sides;
    }

    private StateRows side(Row row, Map<EnvironmentStamp, ChangeSides> sides) throws SQLException {
        EnvironmentStamp from = row.stamp(creation);
        return sides.computeIfAbsent(from, none -> ChangeSides.empty()).on(row.value(Side::of));
    }

    private EnvironmentChange change(ChangeHeader header, ChangeSides sides) {
        EnvironmentChange.Builder change = EnvironmentChange.builder()
                .environment(environment)
                .from(header.from())
                .by(header.by().orElseThrow())
                .at(header.at());
        try {
            sides.into(change);
            EnvironmentChange read = change.build();
            if (read.to().equals(header.to())) {
                return read;
            }
        } catch (IllegalArgumentException e) {
            throw broken(header, e);
        }
        throw broken(header, null);
    }

    private JdbcStoreException broken(ChangeHeader header, @Nullable IllegalArgumentException e) {
        return Failures.content(
                "the stored change of environment " + environment + " from revision "
                        + header.from().revision() + " does not lead to revision "
                        + header.to().revision(),
                e);
    }
}
