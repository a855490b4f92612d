package io.channelpartners.jdbc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcSharedViewStore;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.database.FailingDataSource;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.jdbc.sql.SqlScript;
import io.channelpartners.jdbc.transaction.Database;
import io.channelpartners.spi.StoreException.Kind;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another process migrates the tables while stores of this version are running. */
class SchemaWhileRunningTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final UserGroup GROUP = UserGroup.of("Dispatchers");
    private static final EmailAddress USER = EmailAddress.of("petra@example");
    private static final int KNOWN = Migrations.known();
    private static final String INCOMPATIBLE = "INSERT INTO cp_schema (version) VALUES (" + (KNOWN + 1) + ")";
    private static final String COMPATIBLE =
            "INSERT INTO cp_schema (version, oldest_writer) VALUES (" + (KNOWN + 1) + ", " + KNOWN + ")";

    /** Both stores on one database, with the operations of the tests. */
    private record Running(TestDatabase database, JdbcEnvironmentStore environments, JdbcSharedViewStore sharedViews) {

        static Running on(TestDatabase database) {
            return new Running(
                    database,
                    JdbcEnvironmentStore.builder().dataSource(database.source()).build(),
                    JdbcSharedViewStore.builder().dataSource(database.source()).build());
        }

        /** A store with an environment, which it has in memory, and a shared view. */
        static Running filled(TestDatabase database) {
            Running running = on(database);
            SampleEnvironment.save(running.environments, ACME, 2);
            assertTrue(running.environments.find(ACME).isPresent());
            assertTrue(running.sharedViews.save(SharedView.of(SampleEnvironment.NORTH)
                    .setUpGroup(GROUP)
                    .addUser(GROUP, USER)
                    .nextVersion()));
            return running;
        }

        List<Executable> readings() {
            EnvironmentStamp start = EnvironmentStamp.beforeSetUp(
                    environments.stamp(ACME).orElseThrow().creation());
            return List.of(
                    () -> environments.find(ACME),
                    () -> environments.find(EnvironmentId.of("none")),
                    () -> environments.part(ACME, Set.of(SampleEnvironment.DIRECT)),
                    () -> environments.part(EnvironmentId.of("none"), Set.of(SampleEnvironment.DIRECT)),
                    () -> environments.outline(ACME),
                    () -> environments.outline(EnvironmentId.of("none")),
                    () -> environments.summariesListing(Set.of(SampleEnvironment.NORTH), Optional.empty(), 10),
                    () -> environments.stamp(ACME),
                    () -> environments.history(ACME, start, 10),
                    () -> environments.base(ACME),
                    () -> environments.environmentsListing(Set.of(SampleEnvironment.NORTH), Optional.empty(), 10),
                    () -> environments.environments(Optional.empty(), 10),
                    () -> environments.environmentsToRecheck(Instant.MAX, Instant.MAX, Optional.empty(), 10),
                    () -> sharedViews.find(SampleEnvironment.NORTH),
                    () -> sharedViews.sharingWith(USER, Optional.empty(), 10));
        }

        List<Executable> writings() {
            EnvironmentChange change =
                    SampleEnvironment.change(2, environments.find(ACME).orElseThrow());
            SharedView view =
                    sharedViews.find(SampleEnvironment.NORTH).orElseThrow().nextVersion();
            return List.of(
                    () -> environments.save(change),
                    () -> environments.save(SampleEnvironment.setUp(EnvironmentId.of("new"))),
                    () -> environments.fillInSummaries(Optional.empty(), 10),
                    () -> environments.cut(ACME, Revision.of(2)),
                    () -> sharedViews.save(view),
                    () -> environments.erase(ACME));
        }
    }

    @ParameterizedTest
    @EnumSource
    void lets_nothing_be_read_or_written_unless_the_migration_lets_this_version_in(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            Running running = Running.filled(database);
            List<Executable> all = Stream.concat(running.readings().stream(), running.writings().stream())
                    .toList();
            Map<String, Long> rows = Tables.counts(database);

            TestDatabase.execute(database.source(), INCOMPATIBLE);

            all.forEach(SchemaWhileRunningTest::assertTooNew);
            assertEquals(rows, Tables.counts(database));
        }
    }

    @ParameterizedTest
    @EnumSource
    void goes_on_beside_a_version_that_lets_this_one_in(TestDatabase.Kind kind) throws Throwable {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            Running running = Running.filled(database);
            TestDatabase.execute(database.source(), "ALTER TABLE cp_device ADD COLUMN color TEXT", COMPATIBLE);

            JdbcSchema.migrate(database.source());
            for (Running each : List.of(running, Running.on(database))) {
                for (Executable reading : each.readings()) {
                    reading.execute();
                }
            }
            for (Executable writing : running.writings()) {
                writing.execute();
            }

            assertEquals(List.of(EnvironmentId.of("new")), running.environments.environments(Optional.empty(), 10));
            TestDatabase.execute(database.source(), "INSERT INTO cp_schema (version) VALUES (" + (KNOWN + 2) + ")");
            assertTooNew(() -> running.environments.environments(Optional.empty(), 10));
            assertTooNew(() -> Running.on(database));
            assertTooNew(() -> JdbcSchema.migrate(database.source()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_recognized_by_the_version_where_a_table_or_a_column_is_missing(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            Running running = Running.filled(database);
            EnvironmentChange change =
                    SampleEnvironment.change(2, running.environments.find(ACME).orElseThrow());
            JdbcEnvironmentStore forgetful =
                    JdbcEnvironmentStore.builder().dataSource(database.source()).build();
            TestDatabase.execute(
                    database.source(),
                    "ALTER TABLE cp_device RENAME COLUMN name TO label",
                    "ALTER TABLE cp_change RENAME COLUMN changed_by TO changer");
            assertEquals(
                    Kind.SCHEMA_MISSING,
                    assertThrown(() -> forgetful.find(ACME)).kind());
            assertEquals(
                    Kind.SCHEMA_MISSING,
                    assertThrown(() -> forgetful.save(change)).kind());

            TestDatabase.execute(database.source(), COMPATIBLE);
            assertTooNew(() -> forgetful.find(ACME));
            assertTooNew(() -> forgetful.save(change));

            TestDatabase.execute(database.source(), "ALTER TABLE cp_schema RENAME COLUMN oldest_writer TO oldest");
            assertTooNew(() -> forgetful.stamp(ACME));
            assertTooNew(() -> Running.on(database));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_recognized_by_the_version_where_a_row_is_not_understood(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            Running.filled(database);
            JdbcEnvironmentStore forgetful =
                    JdbcEnvironmentStore.builder().dataSource(database.source()).build();
            TestDatabase.execute(database.source(), "UPDATE cp_device SET generation = 'V8'", COMPATIBLE);
            assertEquals(Kind.CONTENT, assertThrown(() -> forgetful.find(ACME)).kind());

            TestDatabase.execute(database.source(), "INSERT INTO cp_schema (version) VALUES (" + (KNOWN + 2) + ")");
            assertTooNew(() -> forgetful.find(ACME));
        }
    }

    @ParameterizedTest
    @EnumSource
    void makes_a_save_wait_for_a_migration_that_has_begun_and_refuses_it_then(TestDatabase.Kind kind) throws Exception {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            FailingDataSource counting = new FailingDataSource(database.source());
            JdbcEnvironmentStore store =
                    JdbcEnvironmentStore.builder().dataSource(counting.source()).build();
            ExecutorService thread = Executors.newSingleThreadExecutor();
            try (Connection migrating = database.source().getConnection();
                    Statement statement = migrating.createStatement()) {
                migrating.setAutoCommit(false);
                Database.of(migrating).lockSchema(migrating);
                int asked = counting.asked();
                Future<Boolean> saving = thread.submit(() -> store.save(SampleEnvironment.setUp(ACME)));
                while (counting.asked() == asked) {
                    Thread.onSpinWait();
                }
                statement.execute(INCOMPATIBLE);
                migrating.commit();
                migrating.setAutoCommit(true);

                ExecutionException failed = assertThrows(ExecutionException.class, saving::get);
                assertEquals(
                        Kind.SCHEMA_TOO_NEW,
                        assertInstanceOf(JdbcStoreException.class, failed.getCause())
                                .kind());
                assertEquals(Map.of(), Tables.counts(database));
            } finally {
                thread.shutdownNow();
            }
        }
    }

    @Test
    void keeps_a_migration_of_postgresql_away_until_a_save_has_ended() {
        try (TestDatabase database = TestDatabase.migrated(TestDatabase.Kind.POSTGRESQL)) {
            Callable<String> tryToMigrate = () -> Tables.texts(database, "SELECT pg_try_advisory_xact_lock(7164230519)")
                    .get(0);

            String during = KnownTables.of(database.source()).write("saving", saving -> called(tryToMigrate));

            assertEquals("f", during);
            assertEquals("t", called(tryToMigrate));
        }
    }

    @Test
    void keeps_a_migration_of_sqlite_away_until_a_save_has_ended() {
        try (TestDatabase database = TestDatabase.migrated(TestDatabase.Kind.SQLITE)) {
            Callable<Boolean> tryToMigrate = () -> canWrite(database);

            assertEquals(false, KnownTables.of(database.source()).write("saving", saving -> called(tryToMigrate)));
            assertEquals(true, called(tryToMigrate));
        }
    }

    private static boolean canWrite(TestDatabase database) throws SQLException {
        try (Connection other = database.source().getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 1");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("ROLLBACK");
            return true;
        } catch (SQLException busy) {
            return false;
        }
    }

    private static <T> T called(Callable<T> callable) {
        try {
            return callable.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whoever runs the files by another tool has them keep writers away, too; and none forgets to say who may still write. */
    @ParameterizedTest
    @EnumSource
    void is_guarded_in_each_migration_since_the_one_that_names_the_oldest_writer(Database database) {
        List<String> files = Migrations.files(database);
        for (String file : files.subList(4, files.size())) {
            String text = Migrations.text(file);
            assertTrue(text.contains("INSERT INTO cp_schema (version, oldest_writer) VALUES ("), file);
            assertTrue(
                    database == Database.SQLITE
                            || SqlScript.commands(text).get(0).equals("SELECT pg_advisory_xact_lock(7164230519)"),
                    file);
        }
    }

    private static void assertTooNew(Executable act) {
        JdbcStoreException refused = assertThrown(act);
        assertEquals(Kind.SCHEMA_TOO_NEW, refused.kind(), refused::getMessage);
        assertTrue(
                String.valueOf(refused.getMessage()).contains("but this library knows only up to " + KNOWN),
                refused::getMessage);
    }

    private static JdbcStoreException assertThrown(Executable act) {
        return assertThrows(JdbcStoreException.class, act);
    }
}
