package io.channelpartners.jdbc.database;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** An embedder's table with a row for each change. No constraint prevents duplicate rows. */
public final class Outbox {

    public static final String CREATE =
            "CREATE TABLE IF NOT EXISTS outbox (environment_id VARCHAR(64), stamp VARCHAR(128))";

    private static final String INSERT = "INSERT INTO outbox (environment_id, stamp) VALUES (?, ?)";

    private Outbox() {}

    /** Obtains a database with an outbox, and no rows. */
    public static TestDatabase emptied(TestDatabase.Kind kind) {
        return TestDatabase.emptied("with an outbox: " + kind, () -> {
            TestDatabase database = TestDatabase.migrated(kind);
            TestDatabase.execute(database.source(), CREATE);
            return database;
        });
    }

    public static void write(Connection connection, EnvironmentChange change) throws SQLException {
        write(connection, change.environment().value(), row(change.to()));
    }

    public static void write(Connection connection, String id, String stamp) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, id);
            statement.setString(2, stamp);
            statement.executeUpdate();
        }
    }

    /** What the rows say of an environment, in any order. */
    public static List<String> rows(DataSource source, String id) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT stamp FROM outbox WHERE environment_id = ? ORDER BY stamp")) {
            statement.setString(1, id);
            List<String> rows = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    rows.add(results.getString(1));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a row says of the change that led to a state. */
    public static String row(EnvironmentStamp stamp) {
        return stamp.toString();
    }

    /** Executes a command on the connection of a transaction. */
    public static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
