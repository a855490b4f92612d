package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.transaction.Transaction;
import io.channelpartners.partner.PartnerLocationId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** A page of the environments that list any of several locations, merged from the index range of each location. */
public final class MergedEnvironmentPages {

    /** The empty text sorts before every ID. */
    static final String OF_ONE = "SELECT environment_id FROM cp_partner WHERE location_id = ?"
            + " AND environment_id > ? ORDER BY environment_id LIMIT ?";

    /** Well below the limits on the parts and parameters of a query: 500 and 32,766 in SQLite. */
    private static final int LOCATIONS_AT_ONCE = 200;

    private MergedEnvironmentPages() {}

    public static List<EnvironmentId> page(
            Transaction transaction, Collection<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit)
            throws SQLException {
        List<PartnerLocationId> all = new ArrayList<>(locations);
        TreeSet<EnvironmentId> union = new TreeSet<>();
        for (int from = 0; from < all.size(); from += LOCATIONS_AT_ONCE) {
            List<PartnerLocationId> some = all.subList(from, Math.min(all.size(), from + LOCATIONS_AT_ONCE));
            union.addAll(ofSome(transaction, some, after, limit));
        }
        return union.stream().limit(limit).toList();
    }

    private static List<EnvironmentId> ofSome(
            Transaction transaction, List<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit)
            throws SQLException {
        String behind = after.map(EnvironmentId::value).orElse("");
        return transaction.rows(
                ofSeveral(locations.size()),
                values -> {
                    for (PartnerLocationId location : locations) {
                        values.text(location.value()).text(behind).number(limit);
                    }
                    values.number(limit);
                },
                row -> row.value(EnvironmentId::of));
    }

    /** Each part of the union reads no more of its location than a page can hold. */
    static String ofSeveral(int locations) {
        return String.join(
                        " UNION ", Collections.nCopies(locations, "SELECT environment_id FROM (" + OF_ONE + ") AS one"))
                + " ORDER BY environment_id LIMIT ?";
    }
}
