package io.channelpartners.jdbc;

import io.channelpartners.change.EnvironmentId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One kind of rows: in which columns they are kept, and where they are in a state. A kind has two tables, one with the present
 * rows and one with those of the history.
 *
 * @param <K> what tells two rows of a state apart
 * @param <V> the rows
 */
abstract class RowKind<K, V> {

    private final TableSql sql;

    RowKind(TableSql sql) {
        this.sql = sql;
    }

    /** Gets the rows of this kind, in an order that is the same whoever asks. */
    abstract Map<K, V> in(StateRows rows);

    abstract void bindKey(Binder to, V row) throws SQLException;

    abstract void bindRest(Binder to, V row) throws SQLException;

    abstract void read(Row row, StateRows into) throws SQLException;

    final TableSql sql() {
        return sql;
    }

    /** Binds key and rest. */
    final void bind(Binder to, V row) throws SQLException {
        bindKey(to, row);
        bindRest(to, row);
    }

    /** Reads the present rows. */
    final void load(Transaction transaction, EnvironmentId environment, StateRows into) throws SQLException {
        transaction.each(sql.select(), values -> values.text(environment.value()), row -> read(row, into));
    }

    /** Inserts, updates and deletes the present rows that differ between two sides. */
    final void replace(Transaction transaction, EnvironmentId environment, StateRows before, StateRows after)
            throws SQLException {
        Map<K, V> was = in(before);
        Map<K, V> is = in(after);
        List<V> deleted = new ArrayList<>();
        List<V> updated = new ArrayList<>();
        List<V> inserted = new ArrayList<>();
        was.forEach((key, row) -> {
            if (!is.containsKey(key)) {
                deleted.add(row);
            }
        });
        is.forEach((key, row) -> {
            if (!was.containsKey(key)) {
                inserted.add(row);
            } else if (!row.equals(was.get(key))) {
                updated.add(row);
            }
        });
        transaction.change(sql.delete(), deleted, (to, row) -> bindKey(to.text(environment.value()), row));
        transaction.change(sql.update(), updated, (to, row) -> {
            bindRest(to, row);
            bindKey(to.text(environment.value()), row);
        });
        transaction.change(sql.insert(), inserted, (to, row) -> bind(to.text(environment.value()), row));
    }
}
