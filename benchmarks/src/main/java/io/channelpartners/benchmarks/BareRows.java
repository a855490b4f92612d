package io.channelpartners.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;

/** Rows read as text by bare JDBC, the floor of whatever reads a database. */
final class BareRows {

    private BareRows() {}

    /** Reads all columns of a query's rows, and returns how many letters they have. */
    static int letters(Connection connection, String query, Object... values) throws SQLException {
        return letters(connection, query, first -> {}, values);
    }

    /** The same, giving the first column of each row to a consumer. */
    static int letters(Connection connection, String query, Consumer<String> first, Object... values)
            throws SQLException {
        int letters = 0;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(1_000);
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    first.accept(rows.getString(1));
                    for (int column = 1; column <= columns; column++) {
                        String text = rows.getString(column);
                        letters += text == null ? 0 : text.length();
                    }
                }
            }
        }
        return letters;
    }
}
