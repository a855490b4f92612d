package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.sql.Binder;
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
    static final int LOCATIONS_AT_ONCE = 200;

    private MergedEnvironmentPages() {}

    public static List<EnvironmentId> page(
            Transaction transaction, Collection<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit)
            throws SQLException {
        TreeSet<EnvironmentId> union = new TreeSet<>();
        for (List<PartnerLocationId> some : atOnce(locations)) {
            union.addAll(transaction.rows(
                    ofSeveral(some.size()),
                    values -> bind(values, some, after, limit),
                    row -> row.value(EnvironmentId::of)));
        }
        return union.stream().limit(limit).toList();
    }

    /** Splits locations into as many as a query may name. */
    static List<List<PartnerLocationId>> atOnce(Collection<PartnerLocationId> locations) {
        List<PartnerLocationId> all = new ArrayList<>(locations);
        List<List<PartnerLocationId>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LOCATIONS_AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + LOCATIONS_AT_ONCE)));
        }
        return parts;
    }

    /** Each part of the union reads no more of its location than a page can hold. */
    static String ofSeveral(int locations) {
        return String.join(
                        " UNION ", Collections.nCopies(locations, "SELECT environment_id FROM (" + OF_ONE + ") AS one"))
                + " ORDER BY environment_id LIMIT ?";
    }

    /** Binds the values of {@link #ofSeveral}. */
    static void bind(Binder to, List<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit)
            throws SQLException {
        String behind = after.map(EnvironmentId::value).orElse("");
        for (PartnerLocationId location : locations) {
            to.text(location.value()).text(behind).number(limit);
        }
        to.number(limit);
    }
}
