package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.database.FailingDataSource;
import io.channelpartners.jdbc.database.LargeEnvironment;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.testkit.Rule;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Summaries are filled in where older processes left none. */
@Rule("L-12")
class FillInSummariesTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final String HOLDING = "SELECT COUNT(*) FROM cp_environment WHERE summary_revision = revision";

    @ParameterizedTest
    @EnumSource
    void looks_at_each_environment_once_and_says_where_to_go_on(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database.source());
            for (int i = 1; i <= 7; i++) {
                SampleEnvironment.save(store, EnvironmentId.of("acme-" + i), 3);
            }
            forgetSummaries(database);
            SampleEnvironment.save(store, EnvironmentId.of("acme-8"), 1);

            SummaryProgress first = store.fillInSummaries(Optional.empty(), 3);
            assertEquals(new SummaryProgress(Optional.of(EnvironmentId.of("acme-3")), 3, List.of()), first);
            assertEquals(4, holding(database));
            SummaryProgress second = store.fillInSummaries(first.next(), 5);
            assertEquals(new SummaryProgress(Optional.of(EnvironmentId.of("acme-8")), 4, List.of()), second);
            assertEquals(new SummaryProgress(Optional.empty(), 0, List.of()), store.fillInSummaries(second.next(), 5));
            assertEquals(8, holding(database));
            assertEquals(new SummaryProgress(Optional.empty(), 0, List.of()), all(store));
        }
    }

    @ParameterizedTest
    @EnumSource
    void makes_no_revision_and_no_history(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database.source());
            SampleEnvironment.save(store, ACME, 7);
            StoredEnvironment before = StoredEnvironment.by(store, ACME);
            forgetSummaries(database);

            assertEquals(1, all(store).filledIn());

            assertEquals(before, StoredEnvironment.by(store, ACME));
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_a_large_summary_and_none_that_is_too_large(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database.source());
            LargeEnvironment.save(store, ACME, 4_097);
            LargeEnvironment.save(store, EnvironmentId.of("small"), 4_096);
            LargeEnvironment.save(store, EnvironmentId.of("too large"), 65_537);
            List<String> rows = Tables.texts(database, "SELECT * FROM cp_large_summary");
            forgetSummaries(database);

            assertEquals(new SummaryProgress(Optional.empty(), 2, List.of()), all(store));

            assertEquals(rows, Tables.texts(database, "SELECT * FROM cp_large_summary"));
            StoredEnvironment.by(store, ACME);
        }
    }

    @ParameterizedTest
    @EnumSource
    void passes_over_a_damaged_environment_and_names_it(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database.source());
            SampleEnvironment.save(store, EnvironmentId.of("a"), 1);
            SampleEnvironment.save(store, EnvironmentId.of("b"), 1);
            forgetSummaries(database);
            TestDatabase.execute(database.source(), "UPDATE cp_device SET name = '' WHERE environment_id = 'a'");

            assertEquals(new SummaryProgress(Optional.empty(), 1, List.of(EnvironmentId.of("a"))), all(store));
        }
    }

    /** The sixth connection is lent once the state is loaded, and before its summary is written. */
    @ParameterizedTest
    @EnumSource
    void leaves_alone_what_somebody_saves_meanwhile(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database.source());
            SampleEnvironment.save(store, ACME, 3);
            forgetSummaries(database);
            EnvironmentSnapshot before = store.find(ACME).orElseThrow();
            EnvironmentChange change = SampleEnvironment.change(3, before);

            SummaryProgress progress = all(open(before(database.source(), 6, () -> assertTrue(store.save(change)))));

            assertEquals(new SummaryProgress(Optional.empty(), 0, List.of()), progress);
            assertEquals(0, holding(database));
            StoredEnvironment.by(store, ACME);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fills_in_what_was_only_checked_again_meanwhile(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database.source());
            SampleEnvironment.save(store, ACME, 2);
            forgetSummaries(database);
            EnvironmentChange check =
                    SampleEnvironment.change(2, store.find(ACME).orElseThrow());

            assertEquals(
                    1,
                    all(open(before(database.source(), 6, () -> assertTrue(store.save(check)))))
                            .filledIn());

            assertEquals(1, holding(database));
            StoredEnvironment.by(store, ACME);
        }
    }

    @ParameterizedTest
    @EnumSource
    void goes_on_after_a_failure_at_any_statement(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            FailingDataSource failing = new FailingDataSource(database.source());
            JdbcEnvironmentStore store = open(failing.source());
            LargeEnvironment.save(store, ACME, 4_300);
            StoredEnvironment before = StoredEnvironment.by(store, ACME);
            forgetSummaries(database);
            int asked = failing.asked();
            assertEquals(1, all(store).filledIn());
            int whole = failing.asked() - asked;

            IntStream.rangeClosed(1, whole).forEach(n -> {
                for (FailingDataSource.When when : FailingDataSource.When.values()) {
                    forgetSummaries(database);
                    failing.failAt(n, when);
                    assertThrows(JdbcStoreException.class, () -> all(store));
                    failing.failNever();
                    assertEquals(before, StoredEnvironment.by(store, ACME));
                    all(store);
                    assertEquals(1, holding(database));
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void refuses_to_look_at_none(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database.source());
            assertThrows(IllegalArgumentException.class, () -> store.fillInSummaries(Optional.empty(), 0));
        }
    }

    private static SummaryProgress all(JdbcEnvironmentStore store) {
        return store.fillInSummaries(Optional.empty(), 100);
    }

    private static int holding(TestDatabase database) {
        return Integer.parseInt(Tables.texts(database, HOLDING).get(0));
    }

    /** Leaves the tables as a migration does, or processes that know no summaries. */
    private static void forgetSummaries(TestDatabase database) {
        TestDatabase.execute(
                database.source(),
                "UPDATE cp_environment SET summary = NULL, summary_revision = NULL",
                "DELETE FROM cp_large_summary");
    }

    /** Does something once, before the n-th connection is lent. */
    private static DataSource before(DataSource source, int n, Runnable act) {
        AtomicInteger lent = new AtomicInteger();
        return (DataSource) Proxy.newProxyInstance(
                FillInSummariesTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, none) -> {
                    if (lent.incrementAndGet() == n) {
                        act.run();
                    }
                    return source.getConnection();
                });
    }

    private static JdbcEnvironmentStore open(DataSource source) {
        return JdbcEnvironmentStore.builder().dataSource(source).build();
    }
}
