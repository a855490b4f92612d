package io.channelpartners.tools.accessreport;

import io.channelpartners.postgresql.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases of one PostgreSQL server that all tests of the JVM share. */
final class PostgresDatabases {

    private static final String SERVER =
            "jdbc:postgresql://127.0.0.1:" + PostgresServer.start("fsync=off").port() + "/";

    private PostgresDatabases() {}

    /** Creates an empty database, and returns its URL. */
    static String create(String name) {
        try (Connection connection = DriverManager.getConnection(SERVER + "postgres?user=test");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return SERVER + name + "?user=test";
    }
}
