package io.channelpartners.tools.accessreport.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcSharedViewStore;
import io.channelpartners.jdbc.JdbcStores;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.SharedViewStore;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A database with the library's tables. */
public final class FleetDatabase implements AutoCloseable {

    private final HikariDataSource source;

    private FleetDatabase(HikariConfig config) {
        config.setMaximumPoolSize(2);
        source = opened(config);
    }

    /** Passes on neither the message nor the cause: drivers and pools quote the URL, which may contain a password. */
    private static HikariDataSource opened(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            String state = e.getCause() instanceof SQLException cause ? String.valueOf(cause.getSQLState()) : "none";
            throw new IllegalStateException("the database cannot be opened (SQLState " + state
                    + "): check the URL, the user and the password, and that the server runs");
        }
    }

    /** Opens a SQLite file, and creates it if it does not exist. */
    public static FleetDatabase file(Path file) {
        return new FleetDatabase(SqliteFile.writing(file));
    }

    /** Opens an existing SQLite file for reading only; it may be on a read-only disk. */
    public static FleetDatabase fileToRead(Path file) {
        return new FleetDatabase(SqliteFile.reading(file));
    }

    /** Opens a database by its URL, such as {@code jdbc:postgresql://localhost/insight?user=insight}. */
    public static FleetDatabase url(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        return new FleetDatabase(config);
    }

    /** Migrates the tables to the version of the library, and returns this database. */
    public FleetDatabase migrated() {
        JdbcSchema.migrate(source);
        return this;
    }

    <T> T inOneTransaction(Function<JdbcStores, T> work) {
        return JdbcStores.inOneTransaction(source, work);
    }

    EnvironmentStore environments() {
        return JdbcEnvironmentStore.builder().dataSource(source).build();
    }

    SharedViewStore sharedViews() {
        return JdbcSharedViewStore.builder().dataSource(source).build();
    }

    /** Returns all locations that ever shared their views. */
    List<PartnerLocationId> sharingLocations() {
        return all("SELECT location_id FROM cp_shared_view ORDER BY location_id", PartnerLocationId::of);
    }

    private <T> List<T> all(String query, Function<String, T> of) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            List<T> all = new ArrayList<>();
            while (results.next()) {
                all.add(of.apply(results.getString(1)));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be read (SQLState " + e.getSQLState() + ")", e);
        }
    }

    @Override
    public void close() {
        source.close();
    }
}
