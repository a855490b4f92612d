package io.channelpartners.jdbc;

import io.channelpartners.jdbc.JdbcStoreException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * The tables of the stores, and how they come to be.
 *
 * <p>The migrations are plain SQL files in the jar, in {@code channel-partners/postgresql} and {@code channel-partners/sqlite}.
 * Flyway runs them as they are, for instance with the location {@code classpath:channel-partners/postgresql}; whoever has no
 * such tool calls {@link #migrate}. Use one of the two: both together are in each other's way only in that Flyway wants to run
 * again what it has not run itself.
 */
public final class JdbcSchema {

    /** In the order of their versions, which begin at 1. */
    private static final List<String> MIGRATIONS = List.of(
            "V1__customer_environments.sql",
            "V2__shared_views.sql",
            "V3__check_times.sql",
            "V4__addresses_folded_anew.sql",
            "V5__oldest_writer.sql",
            "V6__serial_numbers.sql");

    private JdbcSchema() {}

    /**
     * Creates the tables, or brings them to the version of this library; does nothing if they are there already, or are newer and
     * let this version in. Several processes may start at once: one migrates, the others wait for it, and so do saves of stores that
     * are running.
     *
     * <p>All that is missing is done in one transaction: a migration that fails leaves the tables as they were.
     *
     * @param source gives connections to the database, whose user may create tables
     * @throws JdbcStoreException if the tables are of a newer version that does not let this one in, or the database does not work
     */
    public static void migrate(DataSource source) {
        Transactions transactions = Transactions.over(source);
        String doing = "migrating the tables";
        if (reached(transactions) >= known()) {
            KnownTables.over(transactions).check();
            return;
        }
        if (transactions.database() == Database.SQLITE) {
            transactions.write(doing, SchemaVersion::create);
        }
        transactions.write(doing, transaction -> {
            Connection connection = transaction.connection();
            transactions.database().lockSchema(connection);
            SchemaVersion.create(transaction);
            List<String> files = files(transactions.database());
            int reached = Math.min(SchemaVersion.reached(transaction), known());
            for (String file : files.subList(reached, files.size())) {
                run(connection, file);
            }
            SchemaVersion version = SchemaVersion.read(transaction);
            version.check();
            return version;
        });
    }

    /** Gets the version to which this library brings the tables. */
    static int known() {
        return MIGRATIONS.size();
    }

    /** Reads to which version the tables were brought; 0 if there are none. */
    static int reached(Transactions transactions) {
        try {
            return transactions.ask("reading the version of the tables", SchemaVersion::reached);
        } catch (JdbcStoreException e) {
            if (e.kind() == Kind.SCHEMA_MISSING) {
                return 0;
            }
            throw e;
        }
    }

    static List<String> files(Database database) {
        return MIGRATIONS.stream()
                .map(file -> "/channel-partners/" + database.folder() + "/" + file)
                .toList();
    }

    private static void run(Connection connection, String file) throws SQLException {
        for (String command : SqlScript.commands(text(file))) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(command);
            }
        }
    }

    static String text(String file) {
        try (InputStream stream = JdbcSchema.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
