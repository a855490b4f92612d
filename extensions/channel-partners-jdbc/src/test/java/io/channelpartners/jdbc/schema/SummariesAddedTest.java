package io.channelpartners.jdbc.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSchema;
import io.channelpartners.jdbc.database.LargeEnvironment;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.summary.EnvironmentOutline;
import io.channelpartners.summary.ListedEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Version 7 adds summaries to what version 6 stored, and to what its processes still store. */
@Rule("L-12")
class SummariesAddedTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final EnvironmentId LARGE = EnvironmentId.of("large");

    @ParameterizedTest
    @EnumSource
    void come_with_the_next_change_or_a_call_and_until_then_devices_are_counted(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            SampleEnvironment.save(open(database), ACME, 3);
            SampleEnvironment.save(open(database), EnvironmentId.of("other"), 3);
            StoredEnvironment stored = StoredEnvironment.by(open(database), ACME);
            backToVersion6(database);

            JdbcSchema.migrate(database.source());

            JdbcEnvironmentStore store = open(database);
            assertEquals(stored, StoredEnvironment.by(store, ACME));
            assertEquals(stored.present().map(EnvironmentOutline::of), store.outline(ACME));
            assertEquals(List.of(false, false), summarized(store));

            save(store, SampleEnvironment.change(3, store.find(ACME).orElseThrow()));
            assertEquals(List.of(true, false), summarized(store));

            assertEquals(1, store.fillInSummaries(Optional.empty(), 10).filledIn());
            assertEquals(List.of(true, true), summarized(store));
            StoredEnvironment.by(store, ACME);
            StoredEnvironment.by(store, EnvironmentId.of("other"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void let_processes_of_version_6_go_on(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            assertEquals(
                    List.of("6"),
                    Tables.texts(database, "SELECT MAX(COALESCE(oldest_writer, version)) FROM cp_schema"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void do_not_count_for_what_a_process_of_version_6_saves_until_the_next_change(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            JdbcEnvironmentStore store = open(database);
            SampleEnvironment.save(store, ACME, 3);
            EnvironmentChange older =
                    SampleEnvironment.change(3, store.find(ACME).orElseThrow());

            asVersion6(database, () -> assertTrue(store.save(older)));

            StoredEnvironment.by(store, ACME);
            assertEquals(List.of(false), summarized(store));
            save(store, SampleEnvironment.change(4, store.find(ACME).orElseThrow()));
            assertEquals(List.of(true), summarized(store));
            StoredEnvironment.by(store, ACME);
        }
    }

    @ParameterizedTest
    @EnumSource
    void count_on_after_a_process_of_version_6_has_moved_only_the_times_of_checks(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            JdbcEnvironmentStore store = open(database);
            SampleEnvironment.save(store, ACME, 2);
            EnvironmentChange older =
                    SampleEnvironment.change(2, store.find(ACME).orElseThrow());

            asVersion6(database, () -> assertTrue(store.save(older)));

            assertEquals(List.of(true), summarized(store));
            StoredEnvironment.by(store, ACME);
        }
    }

    @ParameterizedTest
    @EnumSource
    void go_from_a_row_of_their_own_after_a_process_of_version_6_has_saved(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            JdbcEnvironmentStore store = open(database);
            LargeEnvironment.save(store, LARGE, 4_097);
            EnvironmentSnapshot before = store.find(LARGE).orElseThrow();
            asVersion6(
                    database,
                    () -> assertTrue(store.save(before.changeTo(
                            LargeEnvironment.of(LARGE, 4_000), SampleEnvironment.PETRA, SettableClock.START))));
            StoredEnvironment.by(store, LARGE);
            assertEquals(1, Tables.counts(database).get("cp_large_summary"));

            EnvironmentSnapshot small = store.find(LARGE).orElseThrow();
            save(
                    store,
                    small.changeTo(
                            small.environment().renameCustomer("Another"),
                            SampleEnvironment.PETRA,
                            SettableClock.START));

            assertEquals(null, Tables.counts(database).get("cp_large_summary"));
            StoredEnvironment.by(store, LARGE);
        }
    }

    /** Such a process deletes the row of the environment, and knows nothing of the other table. */
    @ParameterizedTest
    @EnumSource
    @Rule("CP-44")
    void go_with_an_environment_that_a_process_of_version_6_erases(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            LargeEnvironment.save(open(database), LARGE, 5_000);

            TestDatabase.execute(
                    database.source(),
                    "DELETE FROM cp_environment",
                    "DELETE FROM cp_partner",
                    "DELETE FROM cp_device",
                    "DELETE FROM cp_assignment");

            assertEquals(
                    List.of(),
                    Tables.counts(database).keySet().stream()
                            .filter(table -> !table.startsWith("cp_change"))
                            .toList());
        }
    }

    private static void backToVersion6(TestDatabase database) {
        if (database.kind() == TestDatabase.Kind.SQLITE) {
            TestDatabase.execute(database.source(), "DROP TRIGGER cp_large_summary_erased");
        }
        TestDatabase.execute(
                database.source(),
                "DROP TABLE cp_large_summary",
                "ALTER TABLE cp_environment DROP COLUMN summary",
                "ALTER TABLE cp_environment DROP COLUMN summary_revision",
                "DELETE FROM cp_schema WHERE version = 7");
    }

    /** Leaves summaries as they were before an act, as a process does that does not know them. */
    private static void asVersion6(TestDatabase database, Runnable act) {
        TestDatabase.execute(
                database.source(),
                "CREATE TABLE was AS SELECT environment_id, summary, summary_revision FROM cp_environment",
                "CREATE TABLE was_large AS SELECT * FROM cp_large_summary");
        act.run();
        String was = " FROM was WHERE was.environment_id = cp_environment.environment_id)";
        TestDatabase.execute(
                database.source(),
                "UPDATE cp_environment SET summary = (SELECT summary" + was
                        + ", summary_revision = (SELECT summary_revision" + was,
                "DELETE FROM cp_large_summary",
                "INSERT INTO cp_large_summary SELECT * FROM was_large",
                "DROP TABLE was",
                "DROP TABLE was_large");
    }

    private static List<Boolean> summarized(JdbcEnvironmentStore store) {
        return store.summariesListing(Set.of(SampleEnvironment.NORTH), Optional.empty(), 10).stream()
                .map(ListedEnvironment::summary)
                .map(Optional::isPresent)
                .toList();
    }

    private static void save(JdbcEnvironmentStore store, EnvironmentChange change) {
        assertTrue(store.saveWithSummary(change, SampleEnvironment.summaryAfter(store, change)));
    }

    private static JdbcEnvironmentStore open(TestDatabase database) {
        return JdbcEnvironmentStore.builder().dataSource(database.source()).build();
    }
}
