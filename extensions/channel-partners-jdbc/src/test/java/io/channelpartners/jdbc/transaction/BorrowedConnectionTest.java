package io.channelpartners.jdbc.transaction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.database.FailingDataSource;
import io.channelpartners.jdbc.database.FailingDataSource.When;
import io.channelpartners.jdbc.database.LentConnection;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.spi.StoreException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A connection returns to its pool as it came. */
class BorrowedConnectionTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");

    static Stream<Arguments> connections() {
        return Stream.of(TestDatabase.Kind.values())
                .flatMap(kind -> Stream.of(Arguments.of(kind, true), Arguments.of(kind, false)));
    }

    @ParameterizedTest(name = "{0}, auto-commit {1}")
    @MethodSource("connections")
    void goes_back_as_it_came(TestDatabase.Kind kind, boolean autoCommit) throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(kind);
                Connection connection = database.source().getConnection()) {
            LentConnection lent = new LentConnection(connection, autoCommit);
            JdbcEnvironmentStore store = open(lent.source());
            SampleEnvironment.save(store, ACME, 4);
            assertTrue(store.cut(ACME, Revision.of(2)));
            StoredEnvironment before = StoredEnvironment.by(store, ACME);
            assertEquals(
                    1,
                    store.environmentsListing(Set.of(SampleEnvironment.NORTH), Optional.empty(), 10)
                            .size());
            EnvironmentId other = EnvironmentId.of("other");
            SampleEnvironment.save(store, other, 1);
            assertTrue(store.erase(other));
            JdbcSchema.migrate(lent.source());

            lent.verify();
            assertEquals(before, StoredEnvironment.by(open(database.source()), ACME));
        }
    }

    @ParameterizedTest(name = "{0}, auto-commit {1}")
    @MethodSource("connections")
    void goes_back_as_it_came_after_a_failure(TestDatabase.Kind kind, boolean autoCommit) throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(kind);
                Connection connection = database.source().getConnection()) {
            LentConnection lent = new LentConnection(connection, autoCommit);
            FailingDataSource failing = new FailingDataSource(lent.source());
            JdbcEnvironmentStore store = open(failing.source());
            EnvironmentChange setUp = SampleEnvironment.setUp(ACME);
            for (int n = 1; n <= 5; n++) {
                failing.failAt(n, When.BEFORE);
                assertThrows(JdbcStoreException.class, () -> store.save(setUp));
            }

            lent.verify();
            assertTrue(store.save(setUp));
        }
    }

    /** Switching it back to auto-commit would commit the half of a transaction that could not be rolled back. */
    @ParameterizedTest
    @EnumSource
    void is_aborted_if_it_cannot_be_rolled_back(TestDatabase.Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            Connection connection = database.source().getConnection(); // closed with the pool, if not before
            LentConnection lent = new LentConnection(connection, true);
            FailingDataSource failing = new FailingDataSource(lent.source());
            JdbcEnvironmentStore store = open(failing.source());
            failing.failFrom(4, When.BEFORE);

            assertThrows(JdbcStoreException.class, () -> store.save(SampleEnvironment.setUp(ACME)));

            assertEquals(Optional.empty(), open(database.source()).find(ACME));
        }
    }

    /** The change is done: it is the connection that is of no more use. */
    @ParameterizedTest
    @EnumSource
    void is_closed_for_good_if_auto_commit_cannot_be_switched_on_again(TestDatabase.Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            Connection connection = database.source().getConnection(); // closed with the pool, if not before
            Connection beneath = connection.unwrap(Connection.class);
            LentConnection lent = new LentConnection(connection, true).stayingWithoutAutoCommit();
            JdbcEnvironmentStore store = open(lent.source());

            assertTrue(store.save(SampleEnvironment.setUp(ACME)));

            assertTrue(beneath.isClosed());
            assertTrue(open(database.source()).find(ACME).isPresent());
            SampleEnvironment.save(open(database.source()), EnvironmentId.of("another"), 3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_closed_for_good_after_a_failure_too(TestDatabase.Kind kind) throws SQLException {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            Connection connection = database.source().getConnection(); // closed with the pool, if not before
            Connection beneath = connection.unwrap(Connection.class);
            LentConnection lent = new LentConnection(connection, true).stayingWithoutAutoCommit();
            FailingDataSource failing = new FailingDataSource(lent.source());
            JdbcEnvironmentStore store = open(failing.source());
            failing.failAt(5, When.BEFORE);

            JdbcStoreException thrown =
                    assertThrows(JdbcStoreException.class, () -> store.save(SampleEnvironment.setUp(ACME)));

            assertEquals(StoreException.Kind.UNAVAILABLE, thrown.kind());
            assertTrue(beneath.isClosed());
            assertEquals(Optional.empty(), open(database.source()).find(ACME));
        }
    }

    private static JdbcEnvironmentStore open(DataSource source) {
        return JdbcEnvironmentStore.builder().dataSource(source).build();
    }
}
