package io.channelpartners.jdbc.history;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.table.EnvironmentTable;
import io.channelpartners.jdbc.table.KeptSummary;
import io.channelpartners.jdbc.table.PresentState;
import io.channelpartners.jdbc.table.RowKind;
import io.channelpartners.jdbc.table.RowKinds;
import io.channelpartners.jdbc.transaction.Transaction;
import java.sql.SQLException;
import java.util.Optional;

/** Writes the present state of an environment and its history, in that order. */
public final class EnvironmentWriter {

    private EnvironmentWriter() {}

    /** Saves a change with the summary of the state to which it leads; returns whether the present state is the one before it. */
    public static boolean save(
            Transaction transaction, EnvironmentChange change, ChangeSides sides, KeptSummary summary)
            throws SQLException {
        EnvironmentId environment = change.environment();
        if (!EnvironmentTable.compareAndSet(transaction, change, sides.after().fields(), summary)) {
            return false;
        }
        for (RowKind<?, ?> kind : RowKinds.OF_A_CHANGE) {
            kind.replace(transaction, environment, sides.before(), sides.after());
        }
        ChangeHeader header = new ChangeHeader(change.from(), change.to(), Optional.of(change.by()), change.at());
        new HistoryWriter(transaction, environment).append(header, sides);
        return true;
    }

    /** Erases an environment; returns whether it existed. */
    public static boolean erase(Transaction transaction, EnvironmentId environment) throws SQLException {
        if (!EnvironmentTable.delete(transaction, environment)) {
            return false;
        }
        PresentState.erase(transaction, environment);
        new HistoryWriter(transaction, environment).erase();
        return true;
    }
}
