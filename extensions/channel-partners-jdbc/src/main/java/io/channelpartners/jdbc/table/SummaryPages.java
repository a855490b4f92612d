package io.channelpartners.jdbc.table;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.transaction.Database;
import io.channelpartners.jdbc.transaction.Transaction;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.summary.ListedEnvironment;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A page of the environments that list any of several locations, with the summary of each for these locations. */
public final class SummaryPages {

    /** A Partner ID has no inner blanks (CP-01), and nothing else of a standing has any. */
    private static final String STANDING = "location_id || ' ' || " + PartnerRows.STANDING.joined()
            + " || ' ' || checked_second || ' ' || checked_nano";

    private static final String COLUMNS = String.join(
            ", ",
            KeptSummary.HOLDS,
            "creation",
            "revision",
            "checks",
            "customer",
            "default_reseller",
            "default_service_partner",
            "CASE WHEN passport IS NULL THEN 0 ELSE 1 END",
            OptInColumns.IS_GIVEN,
            KeptSummary.BYTES);

    private SummaryPages() {}

    /** Checks if a page for so many locations is one query; else the transaction must give all of them one snapshot. */
    public static boolean isOneQuery(int locations) {
        return locations <= MergedEnvironmentPages.LOCATIONS_AT_ONCE;
    }

    public static List<ListedEnvironment> page(
            Transaction transaction, Collection<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit)
            throws SQLException {
        SummaryRows read = new SummaryRows();
        for (List<PartnerLocationId> some : MergedEnvironmentPages.atOnce(locations)) {
            transaction.each(
                    ofSeveral(transaction.database(), some.size()),
                    values -> {
                        for (PartnerLocationId location : some) {
                            values.text(location.value());
                        }
                        MergedEnvironmentPages.bind(values, some, after, limit);
                    },
                    read::take);
        }
        return read.first(limit);
    }

    /**
     * One row for each environment, however many of the locations it lists, so that no summary is sent twice. All is looked up for each
     * environment of the page: a join that PostgreSQL may plan as it likes reads tables from their beginning, more of them for each page.
     */
    static String ofSeveral(Database database, int locations) {
        String marks = String.join(", ", Collections.nCopies(locations, "?"));
        return "SELECT page.environment_id, (SELECT " + database.allOf(STANDING) + " FROM cp_partner"
                + " WHERE cp_partner.environment_id = page.environment_id AND location_id IN (" + marks
                + ")) AS standings, " + COLUMNS
                + " FROM (" + MergedEnvironmentPages.ofSeveral(locations) + ") AS page"
                + database.lookUp("cp_environment", "environment_id = page.environment_id")
                + " ORDER BY page.environment_id";
    }
}
