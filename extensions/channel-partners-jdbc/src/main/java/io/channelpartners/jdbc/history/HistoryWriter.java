package io.channelpartners.jdbc.history;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.TableSql;
import io.channelpartners.jdbc.table.EnvironmentFields;
import io.channelpartners.jdbc.table.RowKind;
import io.channelpartners.jdbc.table.RowKinds;
import io.channelpartners.jdbc.table.StateRows;
import io.channelpartners.jdbc.transaction.Transaction;
import io.channelpartners.spi.HistoryBase;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Appends to the history of an environment, and deletes what is cut or erased. */
public record HistoryWriter(Transaction transaction, EnvironmentId environment) {

    private static final String INSERT = insertInto("cp_change", "environment_id, " + ChangeHeader.COLUMNS);
    private static final String INSERT_FIELDS = insertInto(
            "cp_change_environment", "environment_id, from_revision, from_checks, side, " + EnvironmentFields.COLUMNS);

    private static String insertInto(String table, String columns) {
        return "INSERT INTO " + table + " (" + columns + ") VALUES (" + TableSql.marks(columns) + ")";
    }

    public void append(ChangeHeader header, ChangeSides sides) throws SQLException {
        transaction.change(INSERT, values -> header.bind(values.text(environment.value())));
        if (sides.changesFields()) {
            transaction.change(INSERT_FIELDS, List.of(Side.values()), (to, side) -> {
                bind(to, header, side);
                sides.on(side).fields().bind(to);
            });
        }
        for (RowKind<?, ?> kind : RowKinds.OF_A_CHANGE) {
            for (Side side : Side.values()) {
                append(kind, header, side, sides.on(side));
            }
        }
    }

    private <V> void append(RowKind<?, V> kind, ChangeHeader header, Side side, StateRows rows) throws SQLException {
        transaction.change(kind.sql().insertChange(), kind.in(rows).values(), (to, row) -> {
            bind(to, header, side);
            kind.bind(to, row);
        });
    }

    private void bind(Binder to, ChangeHeader header, Side side) throws SQLException {
        ChangeHeader.bind(to.text(environment.value()), header.from());
        to.text(side.word());
    }

    /** Replaces all changes before a state by that state as the base. */
    public void cut(HistoryBase base) throws SQLException {
        EnvironmentStamp stamp = base.stamp();
        for (String table : tables()) {
            transaction.change(
                    "DELETE FROM " + table + " WHERE environment_id = ? AND (from_revision, from_checks) < (?, ?)",
                    values -> ChangeHeader.bind(values.text(environment.value()), stamp));
        }
        StateRows rows = StateRows.of(base.snapshot().environment().rows());
        EnvironmentStamp nothing = EnvironmentStamp.beforeSetUp(stamp.creation());
        append(new ChangeHeader(nothing, stamp, Optional.empty(), base.at()), new ChangeSides(new StateRows(), rows));
    }

    public void erase() throws SQLException {
        for (String table : tables()) {
            transaction.change(
                    "DELETE FROM " + table + " WHERE environment_id = ?", values -> values.text(environment.value()));
        }
    }

    private static List<String> tables() {
        return Stream.concat(
                        Stream.of("cp_change", "cp_change_environment"),
                        RowKinds.OF_A_CHANGE.stream().map(kind -> kind.sql().history()))
                .toList();
    }
}
