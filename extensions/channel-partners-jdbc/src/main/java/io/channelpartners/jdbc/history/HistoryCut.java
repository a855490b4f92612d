package io.channelpartners.jdbc.history;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.failure.Failures;
import io.channelpartners.jdbc.table.EnvironmentTable;
import io.channelpartners.jdbc.transaction.Transaction;
import io.channelpartners.spi.HistoryBase;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Cuts the history of an environment (CP-44): replays it up to the revision and keeps the result as the base. */
public final class HistoryCut {

    private static final int CHANGES_AT_ONCE = 100;

    private final HistoryReader history;
    private Optional<HistoryBase> base;
    private EnvironmentStamp reached;

    private HistoryCut(HistoryReader history, EnvironmentStamp reached) throws SQLException {
        this.history = history;
        base = history.base();
        this.reached = base.map(HistoryBase::stamp).orElse(reached);
    }

    /** Cuts the history at a revision that lies between its base and the present one. */
    public static boolean at(Transaction transaction, EnvironmentId environment, Revision revision)
            throws SQLException {
        if (!EnvironmentTable.lock(transaction, environment)) {
            return false;
        }
        EnvironmentStamp present =
                EnvironmentTable.stamp(transaction, environment).orElseThrow();
        HistoryReader history = new HistoryReader(transaction, environment, present.creation());
        HistoryCut cut = new HistoryCut(history, EnvironmentStamp.beforeSetUp(present.creation()));
        if (revision.compareTo(present.revision()) > 0 || revision.compareTo(cut.reached.revision()) < 0) {
            return false;
        }
        EnvironmentStamp before = cut.reached;
        cut.replay(revision);
        if (!cut.reached.equals(before)) {
            new HistoryWriter(transaction, environment).cut(cut.base.orElseThrow());
        }
        return true;
    }

    private void replay(Revision last) throws SQLException {
        while (true) {
            List<EnvironmentChange> changes = history.changes(reached, CHANGES_AT_ONCE);
            for (EnvironmentChange change : changes) {
                if (change.to().revision().compareTo(last) > 0) {
                    return;
                }
                apply(change);
            }
            if (changes.isEmpty()) {
                return;
            }
        }
    }

    private void apply(EnvironmentChange change) {
        try {
            base = Optional.of(
                    new HistoryBase(EnvironmentSnapshot.after(change, base.map(HistoryBase::snapshot)), change.at()));
        } catch (IllegalArgumentException e) {
            throw Failures.content("the stored history of environment " + change.environment() + " does not replay", e);
        }
        reached = change.to();
    }
}
