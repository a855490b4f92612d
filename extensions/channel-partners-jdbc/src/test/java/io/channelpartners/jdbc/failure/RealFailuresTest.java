package io.channelpartners.jdbc.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Consent;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.database.LentConnection;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.postgresql.TemporaryFolders;
import io.channelpartners.spi.StoreException.Kind;
import io.channelpartners.testkit.SettableClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Failures provoked in the databases themselves. */
class RealFailuresTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");

    @Test
    void a_file_in_which_another_writes_is_a_conflict() throws SQLException {
        Path file = TemporaryFolders.create("busy").resolve("store.db");
        DataSource source = source(file, config -> config.setBusyTimeout(1));
        JdbcSchema.migrate(source);
        JdbcEnvironmentStore store = open(source);
        SampleEnvironment.save(store, ACME, 1);
        EnvironmentChange change = SampleEnvironment.change(1, store.find(ACME).orElseThrow());
        try (Connection other = source.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertFails(Kind.CONFLICT, true, () -> store.save(change));
            statement.execute("ROLLBACK");
        }
        assertTrue(store.save(change));
    }

    @Test
    void a_file_that_is_read_only_is_reported_as_such() {
        Path file = TemporaryFolders.create("read-only").resolve("store.db");
        JdbcSchema.migrate(source(file, config -> {}));
        JdbcEnvironmentStore store = open(source(file, config -> config.setReadOnly(true)));

        assertFails(Kind.READ_ONLY, false, () -> store.save(SampleEnvironment.setUp(ACME)));
        assertTrue(store.find(ACME).isEmpty());
    }

    @Test
    void a_file_that_cannot_grow_is_a_full_disk() {
        Path file = TemporaryFolders.create("full").resolve("store.db");
        DataSource source = source(file, config -> config.setMaxPageCount(100));
        JdbcSchema.migrate(source);
        JdbcEnvironmentStore store = open(source);
        SampleEnvironment.save(store, ACME, 2);
        StoredEnvironment before = StoredEnvironment.by(store, ACME);
        EnvironmentChange large = before.present()
                .orElseThrow()
                .changeTo(
                        before.present()
                                .orElseThrow()
                                .environment()
                                .giveOptIn(new Consent(
                                        SampleEnvironment.PETRA, SettableClock.START, "wording ".repeat(200_000))),
                        SampleEnvironment.PETRA,
                        SettableClock.START);

        assertFails(Kind.DISK_FULL, false, () -> store.save(large));

        assertEquals(before, StoredEnvironment.by(open(source), ACME));
        SampleEnvironment.save(store, EnvironmentId.of("small"), 1);
    }

    @Test
    void a_file_in_another_encoding_is_refused() {
        Path file = TemporaryFolders.create("encoding").resolve("store.db");
        DataSource source = source(file, config -> config.setEncoding(SQLiteConfig.Encoding.UTF16));

        assertFails(Kind.OTHER, false, () -> JdbcSchema.migrate(source));
    }

    @Test
    void a_file_that_is_no_database_is_reported_as_such() throws IOException {
        Path file = TemporaryFolders.create("no-database").resolve("store.db");
        Files.writeString(file, "no database, ".repeat(1_000));

        assertFails(Kind.CONTENT, false, () -> JdbcSchema.migrate(source(file, config -> {})));
    }

    @Test
    void a_server_that_only_reads_is_reported_as_such() {
        try (TestDatabase database = TestDatabase.migrated(TestDatabase.Kind.POSTGRESQL);
                TestDatabase readOnly = database.with("default_transaction_read_only=on")) {
            JdbcEnvironmentStore store = open(readOnly.source());

            assertFails(Kind.READ_ONLY, false, () -> store.save(SampleEnvironment.setUp(ACME)));
            assertTrue(store.find(ACME).isEmpty());
        }
    }

    @Test
    void a_user_whom_the_server_does_not_know_or_lets_do_nothing_is_refused() throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(TestDatabase.Kind.POSTGRESQL)) {
            TestDatabase.execute(database.source(), "DROP ROLE IF EXISTS nobody", "CREATE ROLE nobody LOGIN");
            PGSimpleDataSource source = new PGSimpleDataSource();
            try (Connection connection = database.source().getConnection()) {
                source.setUrl(connection.getMetaData().getURL());
                source.setCurrentSchema(connection.getSchema());
            }

            source.setUser("never-heard-of");
            assertFails(Kind.AUTHENTICATION, false, () -> open(source));

            source.setUser("nobody");
            TestDatabase.execute(
                    database.source(), "GRANT USAGE ON SCHEMA " + source.getCurrentSchema() + " TO nobody");
            assertFails(Kind.AUTHENTICATION, false, () -> open(source));
        }
    }

    @Test
    void a_lock_that_takes_too_long_is_a_timeout() throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(TestDatabase.Kind.POSTGRESQL);
                TestDatabase impatient = database.with("lock_timeout=1")) {
            JdbcEnvironmentStore store = open(impatient.source());
            SampleEnvironment.save(store, ACME, 1);
            EnvironmentChange change =
                    SampleEnvironment.change(1, store.find(ACME).orElseThrow());
            try (Connection other = database.source().getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("UPDATE cp_environment SET checks = checks");
                assertFails(Kind.TIMEOUT, true, () -> store.save(change));
                other.rollback();
            }
            assertTrue(store.save(change));
        }
    }

    @Test
    void a_server_that_ends_a_connection_is_a_lost_connection() {
        try (TestDatabase database = TestDatabase.migrated(TestDatabase.Kind.POSTGRESQL)) {
            JdbcEnvironmentStore store = open(database.source());
            TestDatabase.execute(
                    database.source(),
                    "CREATE FUNCTION leave() RETURNS trigger AS 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid());"
                            + " RETURN NULL; END' LANGUAGE plpgsql",
                    "CREATE TRIGGER leaving AFTER INSERT ON cp_change FOR EACH ROW EXECUTE FUNCTION leave()");

            assertFails(Kind.UNAVAILABLE, true, () -> store.save(SampleEnvironment.setUp(ACME)));

            TestDatabase.execute(database.source(), "DROP TRIGGER leaving ON cp_change");
            assertEquals(Map.of(), Tables.counts(database));
            assertTrue(store.save(SampleEnvironment.setUp(ACME)));
        }
    }

    @Test
    void a_table_that_is_gone_is_a_missing_schema() {
        for (TestDatabase.Kind kind : TestDatabase.Kind.values()) {
            try (TestDatabase database = TestDatabase.migrated(kind)) {
                JdbcEnvironmentStore store = open(database.source());
                TestDatabase.execute(database.source(), "DROP TABLE cp_change");

                assertFails(Kind.SCHEMA_MISSING, false, () -> store.save(SampleEnvironment.setUp(ACME)));
                assertEquals(Map.of(), Tables.counts(database));
            }
        }
    }

    @Test
    void a_plan_from_before_the_tables_were_altered_is_a_conflict() throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(TestDatabase.Kind.POSTGRESQL);
                Connection connection = database.source().getConnection()) {
            SampleEnvironment.save(open(database.source()), ACME, 1);
            JdbcEnvironmentStore store = open(
                    new LentConnection(connection.unwrap(Connection.class), true).source()); // a pool would drop it
            for (int i = 0; i < 10; i++) { // until the driver prepares it
                assertTrue(store.base(ACME).isEmpty());
                assertTrue(store.stamp(ACME).isPresent());
            }
            TestDatabase.execute(
                    database.source(), "ALTER TABLE cp_environment ALTER COLUMN creation TYPE VARCHAR(36)");

            assertFails(Kind.CONFLICT, true, () -> store.base(ACME));

            assertTrue(store.base(ACME).isEmpty());
            assertTrue(store.stamp(ACME).isPresent());
        }
    }

    @Test
    void an_interrupted_wait_for_a_connection_is_a_lost_connection() throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(TestDatabase.Kind.SQLITE);
                HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(database.source());
            pool.setMaximumPoolSize(1);
            JdbcEnvironmentStore store = open(pool);
            try (Connection only = pool.getConnection()) {
                Thread.currentThread().interrupt();
                assertFails(Kind.UNAVAILABLE, true, () -> store.stamp(ACME));
                assertTrue(Thread.interrupted());
                assertFalse(only.isClosed());
            }
            assertTrue(store.stamp(ACME).isEmpty());
        }
    }

    private static void assertFails(Kind kind, boolean mayRetry, Runnable act) {
        JdbcStoreException thrown = assertThrows(JdbcStoreException.class, act::run);
        assertEquals(kind, thrown.kind(), thrown::getMessage);
        assertEquals(mayRetry, thrown.mayRetry());
        assertFalse(thrown.isOutcomeOpen());
    }

    /** Configures the driver. */
    private interface Configuring {
        void configure(SQLiteConfig config);
    }

    private static DataSource source(Path file, Configuring configuring) {
        SQLiteConfig config = new SQLiteConfig();
        configuring.configure(config);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }

    private static JdbcEnvironmentStore open(DataSource source) {
        return JdbcEnvironmentStore.builder().dataSource(source).build();
    }
}
