package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.transaction.Transaction;
import io.channelpartners.summary.DeviceSummary;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The summary that is kept with a state: in the row of the environment, in a row of its own if it is large, or not at all.
 *
 * <p>In the row of the environment, the columns say for which revision it holds. A process that knows nothing of summaries changes the
 * revision and leaves the columns, so that the summary no longer counts.
 */
public final class KeptSummary {

    /** No summary. */
    public static final KeptSummary NONE = new KeptSummary(Optional.empty(), Optional.empty());

    /** The maximum size in the row of the environment, in bytes. */
    static final int MOST_BYTES_IN_ROW = 4_096;

    /** The columns in the row of the environment. */
    static final String COLUMNS = "summary, summary_revision";

    /** Whether a summary is kept for the present state. */
    static final String HOLDS = "CASE WHEN summary_revision = revision THEN 1 ELSE 0 END";

    /** The summary, wherever it is; meaningless if none holds. */
    static final String BYTES = "CASE WHEN summary_revision = revision THEN COALESCE(summary, (SELECT large.summary"
            + " FROM cp_large_summary AS large WHERE large.environment_id = cp_environment.environment_id)) END AS summary";

    static final String HAS_LARGE =
            "CASE WHEN EXISTS (SELECT 1 FROM cp_large_summary WHERE environment_id = ?) THEN 1 ELSE 0 END";

    /** Writes nothing if the same bytes are there. */
    private static final String PUT_LARGE = "INSERT INTO cp_large_summary (environment_id, summary) VALUES (?, ?)"
            + " ON CONFLICT (environment_id) DO UPDATE SET summary = excluded.summary"
            + " WHERE cp_large_summary.summary <> excluded.summary";

    private static final String DELETE_LARGE = "DELETE FROM cp_large_summary WHERE environment_id = ?";

    private final Optional<byte[]> inRow;
    private final Optional<byte[]> large;

    private KeptSummary(Optional<byte[]> inRow, Optional<byte[]> large) {
        this.inRow = inRow;
        this.large = large;
    }

    /** Obtains the form in which a summary is kept, if it is not too large for that. */
    public static KeptSummary of(DeviceSummary summary) {
        if (summary.kinds() > DeviceSummary.MOST_BYTES / 2) { // a kind takes 2 bytes or more
            return NONE;
        }
        byte[] bytes = summary.encoded();
        if (bytes.length > DeviceSummary.MOST_BYTES) {
            return NONE;
        }
        return bytes.length <= MOST_BYTES_IN_ROW
                ? new KeptSummary(Optional.of(bytes), Optional.empty())
                : new KeptSummary(Optional.empty(), Optional.of(bytes));
    }

    public boolean isNone() {
        return inRow.isEmpty() && large.isEmpty();
    }

    /** Binds the columns in the row of an environment whose state has this revision. */
    void bind(Binder to, Revision revision) throws SQLException {
        to.bytesIfAny(inRow).numberIfAny(isNone() ? Optional.empty() : Optional.of(revision.number()));
    }

    /** Brings the row of its own up to date; its environment's row has to be there. */
    void replaceLarge(Transaction transaction, EnvironmentId environment, boolean isThere) throws SQLException {
        if (large.isPresent()) {
            transaction.change(
                    PUT_LARGE, values -> values.text(environment.value()).bytes(large.get()));
        } else if (isThere) {
            transaction.change(DELETE_LARGE, values -> values.text(environment.value()));
        }
    }
}
