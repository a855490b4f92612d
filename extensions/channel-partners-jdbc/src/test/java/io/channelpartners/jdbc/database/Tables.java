package io.channelpartners.jdbc.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of the stores, read directly. */
public final class Tables {

    private Tables() {}

    /** Names all tables but that of the version. */
    public static List<String> names(TestDatabase database) {
        String query = switch (database.kind()) {
            case SQLITE -> "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name";
            case POSTGRESQL ->
                "SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = current_schema() ORDER BY table_name";
        };
        return texts(database, query).stream()
                .filter(name -> !name.equals("cp_schema"))
                .toList();
    }

    /** Counts the rows of each table that has any. */
    public static Map<String, Long> counts(TestDatabase database) {
        Map<String, Long> counts = new TreeMap<>();
        for (String table : names(database)) {
            long count = Long.parseLong(
                    texts(database, "SELECT COUNT(*) FROM " + table).get(0));
            if (count > 0) {
                counts.put(table, count);
            }
        }
        return counts;
    }

    /** Reads every value of every column of every table. */
    public static List<String> values(TestDatabase database) {
        List<String> values = new ArrayList<>();
        names(database).forEach(table -> values.addAll(texts(database, "SELECT * FROM " + table)));
        return values;
    }

    /** Reads all columns of a query as texts, row by row. */
    public static List<String> texts(TestDatabase database, String query) {
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (results.next()) {
                for (int column = 1; column <= results.getMetaData().getColumnCount(); column++) {
                    texts.add(String.valueOf(results.getString(column)));
                }
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
