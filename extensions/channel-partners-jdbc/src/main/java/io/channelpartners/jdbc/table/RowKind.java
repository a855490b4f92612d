package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.sql.TableSql;
import io.channelpartners.jdbc.transaction.Transaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One kind of row: its columns, and its place in a state. Each kind has two tables, one with the present
 * rows and one with those of the history.
 *
 * @param <K> what tells two rows of a state apart
 * @param <V> the rows
 */
public abstract class RowKind<K, V> {

    private final TableSql sql;

    RowKind(TableSql sql) {
        this.sql = sql;
    }

    /** Gets the rows of this kind, always in the same order. */
    public abstract Map<K, V> in(StateRows rows);

    public abstract void bindKey(Binder to, V row) throws SQLException;

    public abstract void bindRest(Binder to, V row) throws SQLException;

    public abstract void read(Row row, StateRows into) throws SQLException;

    public final TableSql sql() {
        return sql;
    }

    /** Binds the key and the other columns. */
    public final void bind(Binder to, V row) throws SQLException {
        bindKey(to, row);
        bindRest(to, row);
    }

    /** Queries the present rows. */
    final Transaction.Query query(EnvironmentId environment, StateRows into) {
        return new Transaction.Query(sql.select(), values -> values.text(environment.value()), row -> read(row, into));
    }

    /** Queries the present rows of some devices. */
    final Transaction.Query query(EnvironmentId environment, List<DeviceId> devices, StateRows into) {
        return new Transaction.Query(
                sql.select(devices.size()),
                values -> {
                    values.text(environment.value());
                    for (DeviceId device : devices) {
                        values.text(device.value());
                    }
                },
                row -> read(row, into));
    }

    /** Inserts, updates and deletes the present rows in which two sides differ. */
    public final void replace(Transaction transaction, EnvironmentId environment, StateRows before, StateRows after)
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
