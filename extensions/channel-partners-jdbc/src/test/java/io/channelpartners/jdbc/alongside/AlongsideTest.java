package io.channelpartners.jdbc.alongside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.jdbc.AlongsideSave;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcSharedViewStore;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.JdbcStores;
import io.channelpartners.jdbc.database.LentConnection;
import io.channelpartners.jdbc.database.Outbox;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.postgresql.TemporaryFolders;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.StoreException.Kind;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.user.SharedView;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** An embedder's work and the save are both committed, or neither is. */
class AlongsideTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");

    @ParameterizedTest
    @EnumSource
    void is_kept_with_each_change_and_seen_with_it(TestDatabase.Kind kind) {
        try (TestDatabase database = Outbox.emptied(kind)) {
            List<Integer> seenBefore = new ArrayList<>();
            EnvironmentStore store = open(database.source(), (connection, change) -> {
                Outbox.write(connection, change);
                seenBefore.add(Outbox.rows(database.source(), ACME.value()).size());
            });

            SampleEnvironment.save(store, ACME, 3);

            assertEquals(List.of(0, 1, 2), seenBefore);
            assertEquals(stamps(store), Outbox.rows(database.source(), ACME.value()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_not_called_if_nothing_is_saved_or_for_a_cut_or_an_erasure(TestDatabase.Kind kind) {
        try (TestDatabase database = Outbox.emptied(kind)) {
            EnvironmentStore plain = open(database.source());
            SampleEnvironment.save(plain, ACME, 2);
            EnvironmentChange late =
                    SampleEnvironment.change(2, plain.find(ACME).orElseThrow());
            DeviceSummary summary = SampleEnvironment.summaryAfter(plain, late);
            assertTrue(plain.save(late));
            EnvironmentStore store = open(database.source(), (connection, change) -> {
                throw new AssertionError("called for " + change);
            });

            assertFalse(store.save(late));
            assertFalse(store.saveWithSummary(late, summary));
            assertFalse(store.save(SampleEnvironment.setUp(ACME)));
            assertTrue(store.cut(ACME, Revision.of(1)));
            assertTrue(store.erase(ACME));
        }
    }

    static Stream<Arguments> thrown() {
        return Stream.of(TestDatabase.Kind.values())
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, new IllegalStateException("no outbox")),
                        Arguments.of(kind, new NoClassDefFoundError("a/Message")),
                        Arguments.of(kind, new JdbcStoreException(Kind.DISK_FULL, "of another store", null, true))));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void rolls_back_the_save_if_it_throws_and_tells_the_caller(TestDatabase.Kind kind, Throwable fault)
            throws SQLException {
        for (boolean autoCommit : new boolean[] {true, false}) {
            try (TestDatabase database = Outbox.emptied(kind);
                    Connection connection = database.source().getConnection()) {
                LentConnection lent = new LentConnection(connection, autoCommit);
                EnvironmentStore store = open(lent.source(), (to, change) -> {
                    Outbox.write(to, change);
                    throw AlongsideTest.<RuntimeException>sneaky(fault);
                });

                assertSame(fault, assertThrows(Throwable.class, () -> store.save(SampleEnvironment.setUp(ACME))));

                lent.verify();
                connection.setAutoCommit(true);
                assertEquals(Map.of(), Tables.counts(database));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rolls_back_the_save_if_a_statement_fails_and_does_not_blame_the_tables_of_the_store(TestDatabase.Kind kind) {
        try (TestDatabase database = Outbox.emptied(kind)) {
            EnvironmentStore store = open(
                    database.source(),
                    (connection, change) -> Outbox.execute(connection, "INSERT INTO nowhere VALUES (1)"));

            JdbcStoreException failed =
                    assertThrows(JdbcStoreException.class, () -> store.save(SampleEnvironment.setUp(ACME)));

            assertEquals(Kind.OTHER, failed.kind());
            assertFalse(failed.isOutcomeOpen());
            assertTrue(String.valueOf(failed.getMessage()).contains("the work alongside failed"), failed::getMessage);
            JdbcStoreException work = assertInstanceOf(JdbcStoreException.class, failed.getCause());
            assertInstanceOf(SQLException.class, work.getCause());
            assertEquals(Map.of(), Tables.counts(database));
        }
    }

    /** PostgreSQL then rolls everything back, and must not report a commit. */
    @Test
    void rolls_back_the_save_if_it_swallows_a_failure_after_which_nothing_can_be_committed() {
        try (TestDatabase database = Outbox.emptied(TestDatabase.Kind.POSTGRESQL)) {
            EnvironmentStore store = open(
                    database.source(),
                    (connection, change) -> assertThrows(
                            SQLException.class, () -> Outbox.execute(connection, "INSERT INTO nowhere VALUES (1)")));

            JdbcStoreException failed =
                    assertThrows(JdbcStoreException.class, () -> store.save(SampleEnvironment.setUp(ACME)));

            assertFalse(failed.isOutcomeOpen());
            assertEquals(Map.of(), Tables.counts(database));
        }
    }

    /** Ends the transaction of a save. */
    interface Ending {
        void end(Connection connection) throws SQLException;
    }

    static Stream<Arguments> endings() {
        return Stream.of(TestDatabase.Kind.values())
                .flatMap(kind -> Stream.of(
                        ending(kind, "commit", Connection::commit),
                        ending(kind, "rollback", Connection::rollback),
                        ending(kind, "auto-commit", connection -> connection.setAutoCommit(true)),
                        ending(kind, "close", Connection::close),
                        ending(kind, "a commit by command", connection -> Outbox.execute(connection, "COMMIT")),
                        ending(
                                kind,
                                "beneath",
                                connection ->
                                        connection.unwrap(Connection.class).commit()),
                        ending(kind, "by way of a statement", connection -> {
                            try (Statement statement = connection.createStatement()) {
                                statement.getConnection().rollback();
                            }
                        })));
    }

    private static Arguments ending(TestDatabase.Kind kind, String name, Ending ending) {
        return Arguments.of(kind, name, ending);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("endings")
    void is_refused_if_it_ends_the_transaction_and_leaves_the_environment_whole(
            TestDatabase.Kind kind, String name, Ending ending) {
        try (TestDatabase database = Outbox.emptied(TestDatabase.Kind.POSTGRESQL)) {
            Path folder = TemporaryFolders.create("ending");
            DataSource source = kind == TestDatabase.Kind.POSTGRESQL
                    ? database.source()
                    : TestDatabase.sqlite(folder.resolve("store.db")); // without a pool, which would lend a closed one
            JdbcSchema.migrate(source);
            EnvironmentStore store = open(source, (connection, change) -> ending.end(connection));
            EnvironmentChange setUp = SampleEnvironment.setUp(ACME);

            JdbcStoreException refused = assertThrows(JdbcStoreException.class, () -> store.save(setUp));

            assertEquals(Kind.OTHER, refused.kind());
            assertTrue(refused.isOutcomeOpen());
            assertTrue(
                    String.valueOf(refused.getMessage()).contains("the work alongside ended the transaction"),
                    refused::getMessage);
            EnvironmentStore plain = open(source);
            StoredEnvironment.by(plain, ACME);
            SampleEnvironment.save(plain, EnvironmentId.of("another"), 2); // with the next connection of the pool
            TemporaryFolders.delete(folder);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_not_said_to_have_undone_the_save_if_it_committed_and_then_threw(TestDatabase.Kind kind) {
        try (TestDatabase database = Outbox.emptied(kind)) {
            EnvironmentStore refused = open(database.source(), (connection, change) -> {
                connection.commit();
                Outbox.execute(connection, "INSERT INTO nowhere VALUES (1)");
            });
            RuntimeException fault = new IllegalStateException("no outbox");
            EnvironmentStore faulty = open(database.source(), (connection, change) -> {
                connection.commit();
                throw fault;
            });
            EnvironmentChange setUp = SampleEnvironment.setUp(ACME);
            EnvironmentChange other = SampleEnvironment.setUp(EnvironmentId.of("other"));

            JdbcStoreException failed = assertThrows(JdbcStoreException.class, () -> refused.save(setUp));
            assertSame(fault, assertThrows(RuntimeException.class, () -> faulty.save(other)));

            assertTrue(failed.isOutcomeOpen());
            assertFalse(String.valueOf(failed.getMessage()).contains("nothing is saved"), failed::getMessage);
            JdbcStoreException beside = assertInstanceOf(JdbcStoreException.class, fault.getSuppressed()[0]);
            assertTrue(beside.isOutcomeOpen());
            EnvironmentStore plain = open(database.source());
            assertEquals(setUp.to(), plain.stamp(ACME).orElseThrow());
            assertEquals(other.to(), plain.stamp(other.environment()).orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource
    void may_go_back_to_a_savepoint_of_its_own(TestDatabase.Kind kind) {
        try (TestDatabase database = Outbox.emptied(kind)) {
            EnvironmentStore store = open(database.source(), (connection, change) -> {
                Outbox.write(connection, change);
                Savepoint own = connection.setSavepoint();
                Outbox.write(connection, change);
                connection.rollback(own);
            });

            SampleEnvironment.save(store, ACME, 1);

            assertEquals(stamps(store), Outbox.rows(database.source(), ACME.value()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void leaves_no_statement_open_in_a_pool(TestDatabase.Kind kind) throws SQLException {
        try (TestDatabase database = Outbox.emptied(kind)) {
            List<Statement> left = new ArrayList<>();
            EnvironmentStore store = open(database.source(), (connection, change) -> {
                Statement statement = connection.createStatement();
                left.add(statement);
                assertTrue(statement
                        .executeQuery("SELECT environment_id FROM cp_environment")
                        .next());
            });

            SampleEnvironment.save(store, ACME, 2);

            assertEquals(2, left.size());
            for (Statement statement : left) {
                assertTrue(statement.isClosed());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_kept_with_a_shared_view(TestDatabase.Kind kind) {
        try (TestDatabase database = Outbox.emptied(kind)) {
            SharedView view = SharedView.of(SampleEnvironment.NORTH).nextVersion();
            JdbcSharedViewStore store = JdbcSharedViewStore.builder()
                    .dataSource(database.source())
                    .alongside((connection, saved) ->
                            Outbox.write(connection, saved.location().value(), "version " + saved.version()))
                    .build();

            assertTrue(store.save(view));
            assertFalse(store.save(view));

            assertEquals(List.of("version 1"), Outbox.rows(database.source(), SampleEnvironment.NORTH.value()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_kept_with_a_transaction_of_both_stores_or_not_at_all(TestDatabase.Kind kind) {
        try (TestDatabase database = Outbox.emptied(kind)) {
            for (boolean fails : new boolean[] {true, false}) {
                Runnable importing = () -> JdbcStores.inOneTransaction(database.source(), stores -> {
                    SampleEnvironment.save(stores.environments(Outbox::write), ACME, 2);
                    assertTrue(stores.sharedViews((connection, saved) -> Outbox.write(connection, ACME.value(), "view"))
                            .save(SharedView.of(SampleEnvironment.NORTH).nextVersion()));
                    if (fails) {
                        throw new IllegalStateException("in the middle");
                    }
                    return stores;
                });
                if (fails) {
                    assertThrows(IllegalStateException.class, importing::run);
                    assertEquals(Map.of(), Tables.counts(database));
                } else {
                    importing.run();
                }
            }
            assertEquals(
                    Stream.concat(stamps(open(database.source())).stream(), Stream.of("view"))
                            .sorted()
                            .toList(),
                    Outbox.rows(database.source(), ACME.value()).stream()
                            .sorted()
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource
    void makes_a_transaction_of_both_stores_fail_even_if_its_failure_is_swallowed(TestDatabase.Kind kind) {
        try (TestDatabase database = Outbox.emptied(kind)) {
            assertThrows(
                    JdbcStoreException.class,
                    () -> JdbcStores.inOneTransaction(database.source(), stores -> {
                        EnvironmentStore store = stores.environments((connection, change) -> {
                            throw new SQLException("no outbox");
                        });
                        assertThrows(JdbcStoreException.class, () -> store.save(SampleEnvironment.setUp(ACME)));
                        return stores;
                    }));

            assertEquals(Map.of(), Tables.counts(database));
        }
    }

    private static List<String> stamps(EnvironmentStore store) {
        return StoredEnvironment.by(store, ACME).changes().stream()
                .map(change -> Outbox.row(change.to()))
                .sorted()
                .toList();
    }

    private static EnvironmentStore open(DataSource source) {
        return JdbcEnvironmentStore.builder().dataSource(source).build();
    }

    private static EnvironmentStore open(DataSource source, AlongsideSave<EnvironmentChange> work) {
        return JdbcEnvironmentStore.builder().dataSource(source).alongside(work).build();
    }

    /** Throws a checked exception that the work does not declare. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "DoNotCallSuggester"})
    private static <E extends Throwable> E sneaky(Throwable fault) throws E {
        throw (E) fault;
    }
}
