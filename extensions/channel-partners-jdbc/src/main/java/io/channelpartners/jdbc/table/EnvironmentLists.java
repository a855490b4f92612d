package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.transaction.Transaction;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All environments, and those with old checks: each page a range of an index, in the order of the IDs, code point by code point. */
public final class EnvironmentLists {

    private static final String PAGE = " ORDER BY environment_id LIMIT ?";
    public static final String ALL = "SELECT environment_id FROM cp_environment WHERE environment_id > ?" + PAGE;

    /**
     * The ID is compared outside and in an expression; otherwise SQLite would search for it among all partners that were checked in
     * time.
     */
    static final String CHECKED_OUTSIDE = "SELECT DISTINCT environment_id FROM ("
            + "SELECT environment_id FROM cp_partner WHERE (checked_second, checked_nano) < (?, ?)"
            + " UNION ALL SELECT environment_id FROM cp_partner WHERE (checked_second, checked_nano) > (?, ?)"
            + ") AS outside WHERE environment_id || '' > ?" + PAGE;

    private static final String SUMMARIZED =
            "SELECT environment_id, " + KeptSummary.HOLDS + " FROM cp_environment WHERE environment_id > ?" + PAGE;

    /** An environment, and whether a summary of its present state is kept. */
    public record Summarized(EnvironmentId environment, boolean hasSummary) {}

    private EnvironmentLists() {}

    public static List<EnvironmentId> all(Transaction transaction, Optional<EnvironmentId> after, int limit)
            throws SQLException {
        return page(transaction, ALL, values -> values.text(place(after)).number(limit));
    }

    public static List<EnvironmentId> checkedOutside(
            Transaction transaction, Instant earliest, Instant latest, Optional<EnvironmentId> after, int limit)
            throws SQLException {
        return page(
                transaction,
                CHECKED_OUTSIDE,
                values -> values.instant(earliest)
                        .instant(latest)
                        .text(place(after))
                        .number(limit));
    }

    public static List<Summarized> summarized(Transaction transaction, Optional<EnvironmentId> after, int limit)
            throws SQLException {
        return transaction.rows(
                SUMMARIZED,
                values -> values.text(place(after)).number(limit),
                row -> new Summarized(row.value(EnvironmentId::of), row.number() == 1));
    }

    private static String place(Optional<EnvironmentId> after) {
        return after.map(EnvironmentId::value).orElse(""); // the empty text is before every ID
    }

    private static List<EnvironmentId> page(Transaction transaction, String query, Binder.Values values)
            throws SQLException {
        return transaction.rows(query, values, row -> row.value(EnvironmentId::of));
    }
}
