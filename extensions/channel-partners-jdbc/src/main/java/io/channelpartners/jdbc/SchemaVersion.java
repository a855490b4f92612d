package io.channelpartners.jdbc;

import java.sql.SQLException;

/** Which version the tables are of: the number of migrations that ran, whatever ran them. */
final class SchemaVersion {

    private SchemaVersion() {}

    /** Creates the table of versions, as the first migration does, so that there is something to lock and to read. */
    static int create(Transaction transaction) throws SQLException {
        return transaction.change(
                "CREATE TABLE IF NOT EXISTS cp_schema (version INTEGER NOT NULL PRIMARY KEY)", values -> {});
    }

    static int read(Transaction transaction) throws SQLException {
        return transaction
                .row("SELECT COALESCE(MAX(version), 0) FROM cp_schema", values -> {}, row -> (int) row.number())
                .orElse(0);
    }
}
