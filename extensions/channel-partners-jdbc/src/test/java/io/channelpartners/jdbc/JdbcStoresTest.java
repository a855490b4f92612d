package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.database.FailingDataSource;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many environments change in one transaction, or none does. */
class JdbcStoresTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final EnvironmentId BIRCH = EnvironmentId.of("birch");

    @ParameterizedTest
    @EnumSource
    void keeps_all_that_is_done_and_shows_nothing_before(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            EnvironmentStore others = open(database);
            SampleEnvironment.save(others, ACME, 3);

            JdbcStores.inOneTransaction(database.source(), stores -> {
                change(stores);
                assertTrue(stores.environments().find(ACME).isEmpty(), "its own erasure");
                assertTrue(others.find(ACME).isPresent(), "seen by others");
                assertTrue(others.find(BIRCH).isEmpty(), "seen by others");
                return stores;
            });

            assertTrue(open(database).find(ACME).isEmpty());
            StoredEnvironment.by(open(database), BIRCH);
            assertTrue(JdbcSharedViewStore.builder()
                    .dataSource(database.source())
                    .build()
                    .find(SampleEnvironment.NORTH)
                    .isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_nothing_when_the_work_throws(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            SampleEnvironment.save(open(database), ACME, 3);
            Map<String, Long> before = Tables.counts(database);
            IllegalStateException fault = new IllegalStateException("in the middle");

            assertSame(
                    fault,
                    assertThrows(
                            IllegalStateException.class,
                            () -> JdbcStores.inOneTransaction(database.source(), stores -> {
                                change(stores);
                                throw fault;
                            })));

            assertEquals(before, Tables.counts(database));
            StoredEnvironment.by(open(database), ACME);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_nothing_when_anything_fails_even_if_the_work_ignores_it(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            SampleEnvironment.save(open(database), ACME, 3);
            Map<String, Long> before = Tables.counts(database);
            FailingDataSource failing = new FailingDataSource(database.source());
            int n = 1;
            while (!isDone(failing, n)) {
                assertEquals(before, Tables.counts(database), "after a failure of the statement " + n);
                n++;
            }

            assertTrue(n > 50, "failures: " + n);
            assertTrue(open(database).find(ACME).isEmpty());
        }
    }

    private static boolean isDone(FailingDataSource failing, int n) {
        failing.failAt(n, FailingDataSource.When.BEFORE);
        try {
            return JdbcStores.inOneTransaction(failing.source(), stores -> {
                try {
                    change(stores);
                    return true;
                } catch (JdbcStoreException e) {
                    return false; // and the transaction must not be completed nevertheless
                }
            });
        } catch (JdbcStoreException e) {
            return false;
        }
    }

    private static void change(JdbcStores stores) {
        SampleEnvironment.save(stores.environments(), BIRCH, 7);
        assertTrue(stores.environments().erase(ACME));
        SharedView view = SharedView.of(SampleEnvironment.NORTH)
                .setUpGroup(UserGroup.of("Night shift"))
                .addUser(UserGroup.of("Night shift"), EmailAddress.of("petra@example.com"));
        assertTrue(stores.sharedViews().save(view.nextVersion()));
    }

    private static EnvironmentStore open(TestDatabase database) {
        return JdbcEnvironmentStore.builder().dataSource(database.source()).build();
    }
}
