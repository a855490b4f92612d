package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.spi.StoreException.Kind;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever a driver, its proxy or the work throws, declared or not, nothing is half done. */
class AnythingThrownTest {

    private static final EnvironmentId BIRCH = EnvironmentId.of("birch");
    private static final Set<String> EXECUTES = Set.of("execute", "executeQuery", "executeUpdate", "executeBatch");

    /** What watches a driver and throws at one statement, and perhaps when it is to roll back after it. */
    private static final class Driver {

        private final TestDatabase database;
        private final Throwable fault;
        private final boolean alsoAtRollback;
        private int left = Integer.MAX_VALUE;
        private boolean failed;

        Driver(TestDatabase database, Throwable fault, boolean alsoAtRollback) {
            this.database = database;
            this.fault = fault;
            this.alsoAtRollback = alsoAtRollback;
        }

        void failAt(int statement) {
            left = statement;
            failed = false;
        }

        DataSource source() {
            return proxied(database.source(), DataSource.class);
        }

        private <T> T proxied(Object real, Class<T> type) {
            return type.cast(Proxy.newProxyInstance(
                    AnythingThrownTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                        fail(method.getName());
                        try {
                            Object result = method.invoke(real, args);
                            return method.getName().equals("unwrap") ? result : watched(result);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        private void fail(String method) throws Throwable {
            if (EXECUTES.contains(method) && !failed && --left == 0) {
                failed = true;
                throw fault;
            }
            if (failed && alsoAtRollback && method.equals("rollback")) {
                throw fault;
            }
        }

        private @Nullable Object watched(@Nullable Object result) {
            if (result instanceof Connection) {
                return proxied(result, Connection.class);
            }
            if (result instanceof PreparedStatement) {
                return proxied(result, PreparedStatement.class);
            }
            return result instanceof Statement ? proxied(result, Statement.class) : result;
        }
    }

    private static List<Throwable> undeclared() {
        return List.of(new IllegalStateException("a watcher"), new NoClassDefFoundError("a/Watcher"));
    }

    @ParameterizedTest
    @EnumSource
    void leaves_no_half_of_a_save_even_where_it_cannot_roll_back(TestDatabase.Kind kind) {
        for (Throwable fault : undeclared()) {
            for (boolean alsoAtRollback : new boolean[] {false, true}) {
                try (TestDatabase database = TestDatabase.emptied(kind)) {
                    Map<String, Long> before = Tables.counts(database);
                    Driver driver = new Driver(database, fault, alsoAtRollback);
                    JdbcEnvironmentStore store = JdbcEnvironmentStore.builder()
                            .dataSource(driver.source())
                            .build();
                    int statements = 0;
                    do {
                        driver.failAt(++statements);
                        assertThrows(Throwable.class, () -> store.save(SampleEnvironment.setUp(BIRCH)));
                        assertTrue(driver.failed);
                        assertEquals(before, Tables.counts(database), "after " + fault + " at " + statements);
                    } while (statements < 10);
                    driver.failAt(Integer.MAX_VALUE);
                    assertTrue(store.save(SampleEnvironment.setUp(BIRCH)), "it works again");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void completes_no_transaction_of_which_a_part_threw_anything(TestDatabase.Kind kind) {
        for (Throwable fault : undeclared()) {
            try (TestDatabase database = TestDatabase.emptied(kind)) {
                Map<String, Long> before = Tables.counts(database);
                Driver driver = new Driver(database, fault, false);
                for (int statement = 1; statement <= 10; statement++) {
                    int at = statement;
                    JdbcStoreException refused = assertThrows(
                            JdbcStoreException.class,
                            () -> JdbcStores.inOneTransaction(driver.source(), stores -> {
                                driver.failAt(at);
                                assertSame(
                                        fault,
                                        assertThrows(
                                                Throwable.class,
                                                () -> stores.environments().save(SampleEnvironment.setUp(BIRCH))));
                                return driver;
                            }));
                    assertEquals(Kind.OTHER, refused.kind());
                    assertEquals(before, Tables.counts(database), "after " + fault + " at " + statement);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_nothing_where_the_work_throws_what_it_does_not_declare(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            Map<String, Long> before = Tables.counts(database);
            IOException fault = new IOException("the import ends early");
            assertSame(
                    fault,
                    assertThrows(
                            Throwable.class,
                            () -> JdbcStores.inOneTransaction(database.source(), stores -> {
                                assertTrue(stores.environments().save(SampleEnvironment.setUp(BIRCH)));
                                return sneaky(fault);
                            })));
            assertEquals(before, Tables.counts(database));
        }
    }

    @ParameterizedTest
    @EnumSource
    void reports_damaged_content_within_a_transaction_as_outside(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store =
                    JdbcEnvironmentStore.builder().dataSource(database.source()).build();
            SampleEnvironment.save(store, BIRCH, 3);
            TestDatabase.execute(database.source(), "UPDATE cp_partner SET company_name = '  '");

            JdbcStoreException within = assertThrows(
                    JdbcStoreException.class,
                    () -> JdbcStores.inOneTransaction(
                            database.source(), stores -> stores.environments().find(BIRCH)));
            JdbcStoreException outside = assertThrows(JdbcStoreException.class, () -> store.find(BIRCH));
            assertEquals(Kind.CONTENT, within.kind());
            assertEquals("changing all in one transaction failed: " + outside.getMessage(), within.getMessage());
            assertFalse(within.mayRetry());
        }
    }

    /** Throws a checked exception that the work does not declare. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "DoNotCallSuggester"})
    private static <T, E extends Throwable> T sneaky(Throwable fault) throws E {
        throw (E) fault;
    }
}
