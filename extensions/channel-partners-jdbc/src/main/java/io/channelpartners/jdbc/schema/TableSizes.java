package io.channelpartners.jdbc.schema;

import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.transaction.TimeLimit;
import io.channelpartners.jdbc.transaction.Transactions;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** How much room the tables take, as the database knows it without reading them. */
public final class TableSizes {

    /** A table that is dropped meanwhile has no size. */
    private static final String OF_POSTGRESQL = "SELECT relname, COALESCE(pg_total_relation_size(oid), 0) FROM pg_class"
            + " WHERE relkind = 'r' AND relname LIKE 'cp\\_%' AND pg_table_is_visible(oid)";

    /** SQLite would have to read every page to tell its tables apart. */
    private static final String OF_SQLITE =
            "SELECT 'database', page_count * page_size FROM pragma_page_count(), pragma_page_size()";

    private TableSizes() {}

    /** Reads the sizes in bytes, by name. */
    public static Map<String, Long> read(Transactions transactions, TimeLimit limit) {
        String query = switch (transactions.database()) {
            case POSTGRESQL -> OF_POSTGRESQL;
            case SQLITE -> OF_SQLITE;
        };
        return transactions.askWithin(limit, "reading the sizes of the tables", transaction -> {
            Map<String, Long> sizes = new TreeMap<>();
            transaction.rows(query, values -> {}, Size::of).forEach(size -> sizes.put(size.name(), size.bytes()));
            return Collections.unmodifiableMap(sizes);
        });
    }

    private record Size(String name, long bytes) {

        static Size of(Row row) throws SQLException {
            return new Size(row.text(), row.number());
        }
    }
}
