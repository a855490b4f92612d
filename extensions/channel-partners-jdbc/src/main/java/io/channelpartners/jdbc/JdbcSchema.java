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
            "V4__addresses_folded_anew.sql");

    private JdbcSchema() {}

    /**
     * Creates the tables, or brings them to the version of this library; does nothing if they are there already. Several
     * processes may start at once: one migrates, the others wait for it.
     *
     * <p>All that is missing is done in one transaction: a migration that fails leaves the tables as they were.
     *
     * @param source gives connections to the database, whose user may create tables
     * @throws JdbcStoreException if the tables are newer than this library knows, or the database does not work
     */
    public static void migrate(DataSource source) {
        Transactions transactions = Transactions.over(source);
        String doing = "migrating the tables";
        int before = present(transactions);
        checkNotNewer(before);
        if (before == MIGRATIONS.size()) {
            return;
        }
        if (transactions.database() == Database.SQLITE) {
            transactions.write(doing, SchemaVersion::create);
        }
        transactions.write(doing, transaction -> {
            Connection connection = transaction.connection();
            transactions.database().lockSchema(connection);
            SchemaVersion.create(transaction);
            int present = SchemaVersion.read(transaction);
            checkNotNewer(present);
            List<String> files = files(transactions.database());
            for (String file : files.subList(present, files.size())) {
                run(connection, file);
            }
            return present;
        });
    }

    /** Refuses tables of another version than that of this library. */
    static void check(Transactions transactions) {
        int present = present(transactions);
        checkNotNewer(present);
        if (present < MIGRATIONS.size()) {
            throw new JdbcStoreException(
                    Kind.SCHEMA_MISSING,
                    "the tables are of version " + present + ", but " + MIGRATIONS.size()
                            + " is needed: run JdbcSchema.migrate");
        }
    }

    private static int present(Transactions transactions) {
        try {
            return transactions.ask("reading the version of the tables", SchemaVersion::read);
        } catch (JdbcStoreException e) {
            if (e.kind() == Kind.SCHEMA_MISSING) {
                return 0;
            }
            throw e;
        }
    }

    private static void checkNotNewer(int present) {
        if (present > MIGRATIONS.size()) {
            throw new JdbcStoreException(
                    Kind.SCHEMA_TOO_NEW,
                    "the tables are of version " + present + ", but this library knows only up to " + MIGRATIONS.size()
                            + ": use a newer one");
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
