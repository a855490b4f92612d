package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.Device;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.jdbc.schema.Migrations;
import io.channelpartners.jdbc.transaction.Database;
import io.channelpartners.spi.StoreException.Kind;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.SharedView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JdbcSchemaTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");

    private static final String ERASED_ON_SQLITE =
            "CREATE TRIGGER cp_large_summary_erased AFTER DELETE ON cp_environment\n"
                    + "BEGIN DELETE FROM cp_large_summary WHERE environment_id = OLD.environment_id; END;";
    private static final String ERASED_ON_POSTGRESQL =
            "ALTER TABLE cp_large_summary ADD FOREIGN KEY (environment_id) REFERENCES cp_environment ON DELETE CASCADE;";

    @ParameterizedTest
    @EnumSource
    void creates_the_tables_and_changes_nothing_the_second_time(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.empty(kind)) {
            JdbcSchema.migrate(database.source());
            List<String> tables = definitions(database);
            SampleEnvironment.save(open(database), ACME, 3);
            StoredEnvironment stored = StoredEnvironment.by(open(database), ACME);

            JdbcSchema.migrate(database.source());

            assertEquals(tables, definitions(database));
            assertEquals(stored, StoredEnvironment.by(open(database), ACME));
            assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), versions(database));
        }
    }

    @ParameterizedTest
    @EnumSource
    void may_be_started_by_several_at_once(TestDatabase.Kind kind) throws Exception {
        for (int round = 0; round < 5; round++) {
            try (TestDatabase database = TestDatabase.empty(kind)) {
                runTogether(Collections.nCopies(6, () -> {
                    JdbcSchema.migrate(database.source());
                    return open(database).find(ACME).isEmpty();
                }));
                assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), versions(database));
            }
        }
    }

    private static void runTogether(List<Callable<Boolean>> acts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            for (Future<Boolean> act : threads.invokeAll(acts)) {
                assertTrue(act.get());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void brings_tables_of_an_older_version_up_to_date(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            SampleEnvironment.save(open(database), ACME, 3);
            StoredEnvironment stored = StoredEnvironment.by(open(database), ACME);
            TestDatabase.execute(
                    database.source(),
                    "DROP TABLE cp_shared_view_user",
                    "DROP TABLE cp_shared_view_group",
                    "DROP TABLE cp_shared_view",
                    "DROP INDEX cp_partner_checked",
                    kind == TestDatabase.Kind.SQLITE ? "DROP TRIGGER cp_large_summary_erased" : "SELECT 1",
                    "DROP TABLE cp_large_summary",
                    "ALTER TABLE cp_environment DROP COLUMN summary",
                    "ALTER TABLE cp_environment DROP COLUMN summary_revision",
                    "ALTER TABLE cp_schema DROP COLUMN oldest_writer",
                    "ALTER TABLE cp_device DROP COLUMN serial_number",
                    "ALTER TABLE cp_change_device DROP COLUMN serial_number",
                    "DELETE FROM cp_schema WHERE version >= 2");
            JdbcStoreException older = assertThrows(JdbcStoreException.class, () -> open(database));
            assertEquals(Kind.SCHEMA_MISSING, older.kind());

            JdbcSchema.migrate(database.source());

            assertEquals(stored, StoredEnvironment.by(open(database), ACME));
            EnvironmentSnapshot before = open(database).find(ACME).orElseThrow();
            EnvironmentChange change = givingSerialNumber(before);
            assertTrue(open(database).save(change));
            assertEquals(
                    Optional.of(EnvironmentSnapshot.after(change, Optional.of(before))),
                    open(database).find(ACME));
            assertEquals(
                    List.of(change),
                    open(database)
                            .history(ACME, change.from(), 10)
                            .orElseThrow()
                            .changes());
            assertTrue(JdbcSharedViewStore.builder()
                    .dataSource(database.source())
                    .build()
                    .save(SharedView.of(SampleEnvironment.NORTH).nextVersion()));
        }
    }

    private static EnvironmentChange givingSerialNumber(EnvironmentSnapshot before) {
        Device device =
                before.environment().devices().find(SampleEnvironment.CENTRAL).orElseThrow();
        CustomerEnvironment after = before.environment()
                .changeDevice(device.toBuilder().serialNumber("CZ3129TXYZ").build());
        return before.changeTo(after, SampleEnvironment.PETRA, SettableClock.START);
    }

    @ParameterizedTest
    @EnumSource
    void refuses_tables_that_are_newer(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            TestDatabase.execute(database.source(), "INSERT INTO cp_schema (version) VALUES (8)");
            List<String> tables = definitions(database);

            JdbcStoreException migrating =
                    assertThrows(JdbcStoreException.class, () -> JdbcSchema.migrate(database.source()));
            JdbcStoreException opening = assertThrows(JdbcStoreException.class, () -> open(database));

            assertEquals(Kind.SCHEMA_TOO_NEW, migrating.kind());
            assertEquals(Kind.SCHEMA_TOO_NEW, opening.kind());
            assertFalse(migrating.mayRetry());
            assertEquals(
                    "the tables are of version 8, but this library knows only up to 7: use a newer version of the library",
                    migrating.getMessage());
            assertEquals(tables, definitions(database));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_required_by_a_store(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.empty(kind)) {
            JdbcStoreException environments = assertThrows(JdbcStoreException.class, () -> open(database));
            JdbcStoreException sharedViews = assertThrows(
                    JdbcStoreException.class, JdbcSharedViewStore.builder().dataSource(database.source())::build);

            assertEquals(Kind.SCHEMA_MISSING, environments.kind());
            assertEquals(Kind.SCHEMA_MISSING, sharedViews.kind());
            assertEquals(
                    "the tables are of version 0, but 7 is needed: run JdbcSchema.migrate", environments.getMessage());
        }
    }

    @ParameterizedTest
    @EnumSource
    void begins_every_primary_key_with_what_the_data_is_partitioned_by(TestDatabase.Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(kind);
                Connection connection = database.source().getConnection()) {
            for (String table : Tables.names(database)) {
                String first = table.startsWith("cp_shared_view") ? "location_id" : "environment_id";
                assertEquals(Optional.of(first), firstOfPrimaryKey(connection, table), table);
            }
        }
    }

    private static Optional<String> firstOfPrimaryKey(Connection connection, String table) throws SQLException {
        try (ResultSet columns = connection.getMetaData().getPrimaryKeys(null, connection.getSchema(), table)) {
            while (columns.next()) {
                if (columns.getInt("KEY_SEQ") == 1) {
                    return Optional.of(columns.getString("COLUMN_NAME"));
                }
            }
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_run_by_flyway_as_it_is(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.empty(kind)) {
            Flyway flyway = Flyway.configure()
                    .dataSource(database.source())
                    .locations("classpath:channel-partners/" + kind.name().toLowerCase(Locale.ROOT))
                    .load();
            assertEquals(7, flyway.migrate().migrationsExecuted);
            assertEquals(0, flyway.migrate().migrationsExecuted);

            JdbcSchema.migrate(database.source());
            SampleEnvironment.save(open(database), ACME, 7);

            assertEquals(7, StoredEnvironment.by(open(database), ACME).changes().size());
            assertEquals(List.of("1", "2", "3", "4", "5", "6", "7"), versions(database));
            flyway.validate();
        }
    }

    @ParameterizedTest
    @EnumSource
    void knows_each_of_its_files(Database database) throws IOException {
        Path folder = Path.of("src/main/resources/channel-partners").resolve(database.folder());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    files.map(file -> "/channel-partners/" + database.folder() + "/" + file.getFileName())
                            .sorted()
                            .toList(),
                    Migrations.files(database));
        }
    }

    /** Beside types, collations, and the ways in which SQLite keeps tables and deletes what depends on a row, the files are one. */
    @Test
    void is_the_same_on_each_database() {
        List<String> sqlite = Migrations.files(Database.SQLITE);
        List<String> postgres = Migrations.files(Database.POSTGRESQL);
        for (int i = 0; i < sqlite.size(); i++) {
            assertEquals(
                    Migrations.text(sqlite.get(i))
                            .replace(") STRICT, WITHOUT ROWID;", ");")
                            .replace("BLOB", "BYTEA")
                            .replace(ERASED_ON_SQLITE, ERASED_ON_POSTGRESQL),
                    Migrations.text(postgres.get(i))
                            .replace(" COLLATE \"C\"", "")
                            .replace("SELECT pg_advisory_xact_lock(7164230519);\n\n", "")
                            .replace("BIGINT", "INTEGER"));
        }
    }

    private static JdbcEnvironmentStore open(TestDatabase database) {
        return JdbcEnvironmentStore.builder().dataSource(database.source()).build();
    }

    private static List<String> versions(TestDatabase database) {
        return Tables.texts(database, "SELECT version FROM cp_schema ORDER BY version");
    }

    private static List<String> definitions(TestDatabase database) {
        return Tables.texts(
                database,
                switch (database.kind()) {
                    case SQLITE -> "SELECT sql FROM sqlite_master ORDER BY name";
                    case POSTGRESQL ->
                        "SELECT table_name, column_name, data_type, collation_name"
                                + " FROM information_schema.columns WHERE table_schema = current_schema()"
                                + " ORDER BY table_name, ordinal_position";
                });
    }
}
