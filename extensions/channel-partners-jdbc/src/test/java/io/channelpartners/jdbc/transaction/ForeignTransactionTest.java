package io.channelpartners.jdbc.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcSharedViewStore;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.database.LentConnection;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.postgresql.TemporaryFolders;
import io.channelpartners.spi.StoreException.Kind;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A store neither joins nor ends a foreign transaction, except one that a pool began to validate a connection. */
class ForeignTransactionTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final String SOMEBODYS_ROW = "INSERT INTO somebodys VALUES (1)";

    static Stream<Arguments> validations() {
        return Stream.of(
                Arguments.of(TestDatabase.Kind.POSTGRESQL, "SELECT 1"),
                Arguments.of(TestDatabase.Kind.POSTGRESQL, "SELECT version(), now() FROM pg_stat_activity"),
                Arguments.of(TestDatabase.Kind.SQLITE, "SELECT 1"),
                Arguments.of(TestDatabase.Kind.SQLITE, "SELECT sqlite_version()"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("validations")
    void is_no_obstacle_if_a_pool_began_it_to_validate(TestDatabase.Kind kind, String query) throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(kind);
                Connection connection = database.source().getConnection()) {
            LentConnection lent = new LentConnection(connection, false).validatedBy(query);
            JdbcSchema.migrate(lent.source());
            JdbcEnvironmentStore store = open(lent.source());

            SampleEnvironment.save(store, ACME, 4);
            assertTrue(store.cut(ACME, Revision.of(2)));
            StoredEnvironment before = StoredEnvironment.by(store, ACME);
            assertEquals(
                    List.of(ACME), store.environmentsListing(Set.of(SampleEnvironment.NORTH), Optional.empty(), 10));
            assertEquals(before, StoredEnvironment.by(open(database.source()), ACME));
            assertTrue(store.erase(ACME));
            lent.verify();
        }
    }

    /** What somebody may have done: the database, whether auto-commit is on, and the commands. */
    static Stream<Arguments> works() {
        return Stream.of(
                Arguments.of(TestDatabase.Kind.POSTGRESQL, false, List.of(SOMEBODYS_ROW)),
                Arguments.of(TestDatabase.Kind.POSTGRESQL, false, List.of("SELECT * FROM somebodys")),
                Arguments.of(TestDatabase.Kind.POSTGRESQL, false, List.of("SELECT * FROM somebodys FOR SHARE")),
                Arguments.of(TestDatabase.Kind.POSTGRESQL, false, List.of("LOCK TABLE somebodys IN SHARE MODE")),
                Arguments.of(TestDatabase.Kind.POSTGRESQL, false, List.of("SELECT pg_advisory_xact_lock(1)")),
                Arguments.of(
                        TestDatabase.Kind.POSTGRESQL, false, List.of("CREATE TEMPORARY TABLE passing (x INTEGER)")),
                Arguments.of(TestDatabase.Kind.POSTGRESQL, false, List.of("SAVEPOINT one", SOMEBODYS_ROW)),
                Arguments.of(TestDatabase.Kind.SQLITE, false, List.of(SOMEBODYS_ROW)),
                Arguments.of(TestDatabase.Kind.SQLITE, false, List.of("SELECT * FROM somebodys")),
                Arguments.of(TestDatabase.Kind.SQLITE, false, List.of("SAVEPOINT one", SOMEBODYS_ROW)),
                Arguments.of(TestDatabase.Kind.SQLITE, true, List.of("BEGIN")),
                Arguments.of(TestDatabase.Kind.SQLITE, true, List.of("BEGIN IMMEDIATE", SOMEBODYS_ROW)));
    }

    @ParameterizedTest(name = "{0}, auto-commit {1}: {2}")
    @MethodSource("works")
    void is_refused_and_left_as_it_is(TestDatabase.Kind kind, boolean autoCommit, List<String> work)
            throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            TestDatabase.execute(database.source(), "CREATE TABLE somebodys (x INTEGER)");
            SampleEnvironment.save(open(database.source()), ACME, 3);
            Map<String, Long> before = Tables.counts(database);
            try (Connection connection = database.source().getConnection()) {
                DataSource bound = bound(connection, autoCommit);
                List<Runnable> acts = acts(bound, autoCommit);
                connection.setAutoCommit(autoCommit);
                for (String command : work) {
                    execute(connection, command);
                }

                for (Runnable act : acts) {
                    assertRefused(act);
                    assertEquals(autoCommit, connection.getAutoCommit());
                }
                assertEquals(work.contains(SOMEBODYS_ROW) ? 1 : 0, somebodysRows(connection));
                if (autoCommit) {
                    execute(connection, "ROLLBACK");
                } else {
                    connection.rollback();
                }
                assertEquals(0, somebodysRows(connection));
            }
            assertEquals(before, Tables.counts(database));
        }
    }

    /** The connection of a running transaction, which ignores that it is closed. */
    private static DataSource bound(Connection connection, boolean autoCommit) throws SQLException {
        return new LentConnection(connection, autoCommit).leavingOut("close").source();
    }

    /** All that borrows a connection; with auto-commit, a single query is a transaction in itself. */
    private static List<Runnable> acts(DataSource bound, boolean autoCommit) {
        JdbcEnvironmentStore store = open(bound);
        JdbcSharedViewStore shares =
                JdbcSharedViewStore.builder().dataSource(bound).build();
        EnvironmentStamp start = EnvironmentStamp.beforeSetUp(UUID.randomUUID());
        Stream<Runnable> transactions = Stream.of(
                () -> store.save(SampleEnvironment.setUp(EnvironmentId.of("another"))),
                () -> store.find(ACME),
                () -> store.part(ACME, Set.of(SampleEnvironment.DIRECT)),
                () -> store.history(ACME, start, 10),
                () -> store.base(ACME),
                () -> store.cut(ACME, Revision.of(1)),
                () -> store.erase(ACME),
                () -> shares.find(SampleEnvironment.NORTH),
                () -> shares.save(SharedView.of(SampleEnvironment.NORTH).nextVersion()));
        Stream<Runnable> queries = Stream.of(
                () -> store.stamp(ACME),
                () -> store.environmentsListing(Set.of(SampleEnvironment.NORTH), Optional.empty(), 10),
                () -> shares.sharingWith(EmailAddress.of("ann@example"), Optional.empty(), 10));
        return Stream.concat(transactions, autoCommit ? Stream.empty() : queries)
                .toList();
    }

    /** The server ends what a command began unknown to the driver, so the connection can no longer be used. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void is_aborted_on_postgresql_if_a_command_began_it(boolean reading) throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(TestDatabase.Kind.POSTGRESQL)) {
            TestDatabase.execute(database.source(), "CREATE TABLE somebodys (x INTEGER)");
            Connection connection = database.source().getConnection(); // closed by the store
            JdbcEnvironmentStore store = open(bound(connection, true));
            execute(connection, "BEGIN");
            execute(connection, SOMEBODYS_ROW);

            assertRefused(reading ? () -> store.base(ACME) : () -> store.save(SampleEnvironment.setUp(ACME)));

            assertThrows(SQLException.class, () -> execute(connection, "COMMIT"));
            assertEquals(Map.of(), Tables.counts(database));
        }
    }

    /** Some data sources for tests leave commits out, so as to roll everything back at the end. */
    @ParameterizedTest
    @EnumSource
    void is_reported_if_it_swallows_the_commit_of_a_save(TestDatabase.Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            try (Connection connection = database.source().getConnection()) {
                LentConnection lent = new LentConnection(connection, false).leavingOut("close", "commit");
                JdbcEnvironmentStore store = open(lent.source());

                JdbcStoreException thrown =
                        assertThrows(JdbcStoreException.class, () -> store.save(SampleEnvironment.setUp(ACME)));

                assertEquals(Kind.OTHER, thrown.kind());
                assertTrue(thrown.isOutcomeOpen());
                assertTrue(String.valueOf(thrown.getMessage()).contains("dropped the commit"));
            }
            assertEquals(Map.of(), Tables.counts(database));
        }
    }

    @Test
    void is_not_suspected_in_a_file_that_is_read_only() {
        Path folder = TemporaryFolders.create("read-only");
        Path file = folder.resolve("store.db");
        JdbcSchema.migrate(TestDatabase.sqlite(file));
        SampleEnvironment.save(open(TestDatabase.sqlite(file)), ACME, 1);
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        SQLiteDataSource readOnly = new SQLiteDataSource(config);
        readOnly.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = readOnly.getConnection()) {
            JdbcEnvironmentStore store = open(bound(connection, false));

            assertTrue(store.find(ACME).isPresent());
            assertEquals(
                    Kind.READ_ONLY,
                    assertThrows(JdbcStoreException.class, () -> store.erase(ACME))
                            .kind());
        } catch (SQLException e) {
            throw new AssertionError(e);
        } finally {
            TemporaryFolders.delete(folder);
        }
    }

    private static void assertRefused(Runnable act) {
        JdbcStoreException thrown = assertThrows(JdbcStoreException.class, act::run);
        assertEquals(Kind.OTHER, thrown.kind());
        assertFalse(thrown.mayRetry());
        assertFalse(thrown.isOutcomeOpen());
        String message = String.valueOf(thrown.getMessage());
        assertTrue(message.contains("somebody else's open transaction"), message);
        assertTrue(message.contains("a data source whose connections are its own"), message);
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static int somebodysRows(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM somebodys")) {
            return rows.next() ? rows.getInt(1) : -1;
        }
    }

    private static JdbcEnvironmentStore open(DataSource source) {
        return JdbcEnvironmentStore.builder().dataSource(source).build();
    }
}
