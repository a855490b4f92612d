package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.database.FailingDataSource;
import io.channelpartners.jdbc.database.FailingDataSource.When;
import io.channelpartners.jdbc.database.LentConnection;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.postgresql.PostgresServer;
import io.channelpartners.postgresql.TemporaryFolders;
import io.channelpartners.spi.StoreException.Kind;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** {@code requireWorking} answers in time, no matter what others do, and leaves no trace. */
class WorkingStoreTest {

    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration A_MOMENT = Duration.ofMillis(500);

    /** Longer than any bound of a test, and shorter than the drivers would wait by themselves. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @ParameterizedTest
    @EnumSource
    void asks_one_query_in_a_transaction_of_its_own(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            FailingDataSource counting = new FailingDataSource(database.source());
            for (Runnable question : questions(counting.source(), A_MINUTE)) {
                int before = counting.asked();

                question.run();

                List<String> asked = counting.askedAfter(before);
                assertEquals(
                        1,
                        asked.stream().filter(each -> each.startsWith("SELECT")).count(),
                        asked::toString);
                assertEquals("commit", asked.get(asked.size() - 1));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void fails_as_the_database_does(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            FailingDataSource failing = new FailingDataSource(database.source());
            for (Runnable question : questions(failing.source(), A_MINUTE)) {
                int before = failing.asked();
                question.run();
                int whole = failing.asked() - before;
                for (int n = 1; n <= whole; n++) {
                    failing.failAt(n, When.BEFORE);
                    assertEquals(Kind.UNAVAILABLE, failure(question).kind());
                }
                question.run();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void does_not_wait_for_writers(TestDatabase.Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            SampleEnvironment.save(open(database.source()), EnvironmentId.of("acme"), 1);
            List<Runnable> questions = questions(database.source(), A_MINUTE);
            try (Connection other = database.source().getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("UPDATE cp_environment SET checks = checks");
                assertTimeoutPreemptively(PATIENCE, () -> questions.forEach(Runnable::run));
                other.rollback();
            }
        }
    }

    @Test
    void is_ended_by_postgresql_in_time_while_a_table_is_locked() throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(TestDatabase.Kind.POSTGRESQL);
                Connection connection = database.source().getConnection()) {
            LentConnection lent = new LentConnection(connection, true);
            List<Runnable> questions = questions(lent.source(), A_MOMENT);
            int networkTimeout = connection.getNetworkTimeout();
            try (Connection other = database.source().getConnection();
                    Statement statement = other.createStatement()) {
                other.setAutoCommit(false);
                statement.execute("LOCK TABLE cp_environment, cp_shared_view IN ACCESS EXCLUSIVE MODE");
                for (Runnable question : questions) {
                    assertEquals(
                            Kind.TIMEOUT,
                            assertTimeoutPreemptively(PATIENCE, () -> failure(question))
                                    .kind());
                }
                other.rollback();
            }
            questions.forEach(Runnable::run);

            lent.verify();
            assertEquals(networkTimeout, connection.getNetworkTimeout());
            assertEquals(List.of("0"), texts(connection, "SHOW statement_timeout"));
        }
    }

    @Test
    void is_refused_in_time_by_a_file_that_another_process_has_locked() throws SQLException {
        Path folder = TemporaryFolders.create("locked");
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(60_000);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + folder.resolve("store.db"));
        JdbcSchema.migrate(source);
        try (Connection connection = source.getConnection();
                Connection other = source.getConnection();
                Statement statement = other.createStatement()) {
            LentConnection lent = new LentConnection(connection, true);
            List<Runnable> questions = questions(lent.source(), Duration.ofSeconds(1));
            String busyTimeout = texts(connection, "PRAGMA busy_timeout").get(0);
            statement.execute("BEGIN EXCLUSIVE");
            assertEquals(
                    Kind.CONFLICT,
                    assertTimeoutPreemptively(PATIENCE, () -> failure(questions.get(0)))
                            .kind());
            statement.execute("ROLLBACK");
            questions.forEach(Runnable::run);

            lent.verify();
            assertEquals("60000", busyTimeout);
            assertEquals(List.of(busyTimeout), texts(connection, "PRAGMA busy_timeout"));
        } finally {
            TemporaryFolders.delete(folder);
        }
    }

    @ParameterizedTest
    @EnumSource
    void says_that_the_tables_are_missing_or_too_new(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            List<Runnable> questions = questions(database.source(), A_MINUTE);
            TestDatabase.execute(database.source(), "INSERT INTO cp_schema VALUES (1000, 1000)");
            for (Runnable question : questions) {
                assertEquals(Kind.SCHEMA_TOO_NEW, failure(question).kind());
            }
            TestDatabase.execute(database.source(), "DELETE FROM cp_schema WHERE version > 6");
            for (Runnable question : questions) {
                assertEquals(Kind.SCHEMA_MISSING, failure(question).kind());
            }
            TestDatabase.execute(database.source(), "DROP TABLE cp_schema");
            for (Runnable question : questions) {
                assertEquals(Kind.SCHEMA_MISSING, failure(question).kind());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_answered_within_a_transaction_of_both_stores(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcStores.inOneTransaction(database.source(), stores -> {
                stores.environments().requireWorking(A_MINUTE);
                stores.sharedViews().requireWorking(A_MINUTE);
                return stores.environments().save(SampleEnvironment.setUp(EnvironmentId.of("acme")));
            });

            assertTrue(Tables.counts(database).containsKey("cp_environment"));
        }
    }

    /** Like SIGSTOP: connections stay open, but nothing answers. */
    @Test
    @Tag("long")
    void gives_up_in_time_if_the_server_is_frozen() throws SQLException {
        PostgresServer server = PostgresServer.start("fsync=off");
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + server.port() + "/postgres?user=test");
        JdbcSchema.migrate(source);
        for (boolean autoCommit : new boolean[] {true, false}) {
            for (int i = 0; i < 2; i++) {
                try (Connection connection = source.getConnection()) {
                    LentConnection lent = new LentConnection(connection, autoCommit);
                    Runnable question =
                            questions(lent.source(), Duration.ofSeconds(1)).get(i);
                    question.run();
                    server.freeze();
                    try {
                        assertEquals(
                                Kind.TIMEOUT,
                                assertTimeoutPreemptively(PATIENCE, () -> failure(question))
                                        .kind());
                    } finally {
                        server.thaw();
                    }
                    assertTrue(connection.isClosed(), "a pool would lend it again");
                }
            }
        }
        questions(source, A_MINUTE).forEach(Runnable::run);
    }

    @ParameterizedTest
    @EnumSource
    void tells_an_operator_the_version_of_the_tables(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.empty(kind)) {
            assertEquals(OptionalInt.empty(), JdbcSchema.version(database.source()));

            JdbcSchema.migrate(database.source());
            assertEquals(OptionalInt.of(JdbcSchema.neededVersion()), JdbcSchema.version(database.source()));
        }
        try (TestDatabase database = TestDatabase.migratedTo(3, kind)) {
            assertEquals(OptionalInt.of(3), JdbcSchema.version(database.source()));
        }
    }

    @Test
    void tells_an_operator_the_size_of_each_table_of_postgresql() {
        try (TestDatabase database = TestDatabase.empty(TestDatabase.Kind.POSTGRESQL)) {
            assertEquals(Map.of(), JdbcSchema.tableSizes(database.source(), A_MINUTE));

            JdbcSchema.migrate(database.source());
            Map<String, Long> empty = JdbcSchema.tableSizes(database.source(), A_MINUTE);
            open(database.source()).save(SampleEnvironment.setUp(EnvironmentId.of("acme")));
            Map<String, Long> one = JdbcSchema.tableSizes(database.source(), A_MINUTE);
            assertEquals(empty.keySet(), one.keySet());
            assertTrue(one.keySet().containsAll(Set.of("cp_schema", "cp_environment", "cp_device", "cp_change")));
            assertTrue(one.getOrDefault("cp_device", 0L) > empty.getOrDefault("cp_device", 0L), one::toString);
        }
    }

    @Test
    void tells_an_operator_the_size_of_the_file_of_sqlite() {
        try (TestDatabase database = TestDatabase.empty(TestDatabase.Kind.SQLITE)) {
            JdbcSchema.migrate(database.source());
            Map<String, Long> sizes = JdbcSchema.tableSizes(database.source(), A_MINUTE);
            assertEquals(Set.of("database"), sizes.keySet());
            assertTrue(
                    sizes.getOrDefault("database", 0L) > 4_096 * 19, sizes::toString); // a page for each table at least
        }
    }

    @ParameterizedTest
    @EnumSource
    void sizes_need_a_limit(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.empty(kind)) {
            assertThrows(IllegalArgumentException.class, () -> JdbcSchema.tableSizes(database.source(), Duration.ZERO));
        }
    }

    private static List<Runnable> questions(DataSource source, Duration atMost) {
        JdbcEnvironmentStore environments = open(source);
        JdbcSharedViewStore sharedViews =
                JdbcSharedViewStore.builder().dataSource(source).build();
        return Stream.<Runnable>of(() -> environments.requireWorking(atMost), () -> sharedViews.requireWorking(atMost))
                .toList();
    }

    private static JdbcEnvironmentStore open(DataSource source) {
        return JdbcEnvironmentStore.builder().dataSource(source).build();
    }

    private static JdbcStoreException failure(Runnable question) {
        return assertThrows(JdbcStoreException.class, question::run);
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? List.of(rows.getString(1)) : List.of();
        }
    }
}
