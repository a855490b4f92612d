package io.channelpartners.jdbc.schema;

import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.sql.SqlScript;
import io.channelpartners.jdbc.transaction.Database;
import io.channelpartners.jdbc.transaction.Transactions;
import io.channelpartners.spi.StoreException.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The migrations, each of which brings the tables from one version to the next. */
public final class Migrations {

    /** In the order of their versions, which begin at 1. */
    private static final List<String> FILES = List.of(
            "V1__customer_environments.sql",
            "V2__shared_views.sql",
            "V3__check_times.sql",
            "V4__addresses_folded_anew.sql",
            "V5__oldest_writer.sql",
            "V6__serial_numbers.sql",
            "V7__summaries.sql");

    private Migrations() {}

    /** Runs the missing ones in one transaction; does nothing if the tables are newer and admit this version. */
    public static void run(Transactions transactions) {
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
    public static int known() {
        return FILES.size();
    }

    /** Reads the version of the tables; 0 if there are none. */
    public static int reached(Transactions transactions) {
        try {
            return transactions.ask("reading the version of the tables", SchemaVersion::reached);
        } catch (JdbcStoreException e) {
            if (e.kind() == Kind.SCHEMA_MISSING) {
                return 0;
            }
            throw e;
        }
    }

    public static List<String> files(Database database) {
        return FILES.stream()
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

    public static String text(String file) {
        try (InputStream stream = Migrations.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
