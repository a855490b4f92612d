package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.Device;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.database.LargeEnvironment;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.StoredEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the summary of an environment is kept, and for how long it counts. */
@Rule("L-12")
class SummariesTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final String IN_ROW = "SELECT COUNT(*) FROM cp_environment WHERE summary IS NOT NULL";
    private static final String HOLDING = "SELECT COUNT(*) FROM cp_environment WHERE summary_revision = revision";
    private static final String LARGE = "SELECT COUNT(*) FROM cp_large_summary";

    static Stream<Arguments> sizes() {
        return Stream.of(TestDatabase.Kind.values())
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, 4_096, List.of(1, 1, 0)),
                        Arguments.of(kind, 4_097, List.of(0, 1, 1)),
                        Arguments.of(kind, 65_536, List.of(0, 1, 1)),
                        Arguments.of(kind, 65_537, List.of(0, 0, 0))));
    }

    @ParameterizedTest(name = "{0}: {1} bytes")
    @MethodSource("sizes")
    void are_in_the_row_of_the_environment_or_in_one_of_their_own_or_nowhere_by_size(
            TestDatabase.Kind kind, int bytes, List<Integer> places) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database);

            LargeEnvironment.save(store, ACME, bytes);

            assertEquals(places, places(database));
            assertEquals(places.get(1) == 1, summary(store).isPresent());
            StoredEnvironment.by(store, ACME);
        }
    }

    @ParameterizedTest
    @EnumSource
    void move_to_a_row_of_their_own_and_back_and_nowhere_as_they_grow_and_shrink(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database);
            LargeEnvironment.save(store, ACME, 4_096);
            EnvironmentSnapshot small = store.find(ACME).orElseThrow();

            change(store, none -> LargeEnvironment.of(ACME, 5_000));
            assertEquals(List.of(0, 1, 1), places(database));
            StoredEnvironment.by(store, ACME);

            change(store, none -> small.environment());
            assertEquals(List.of(1, 1, 0), places(database));
            StoredEnvironment.by(store, ACME);

            change(store, none -> LargeEnvironment.of(ACME, 65_536));
            change(store, none -> LargeEnvironment.of(ACME, 65_537));
            assertEquals(List.of(0, 0, 0), places(database));
            StoredEnvironment.by(store, ACME);
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_not_written_again_to_a_row_of_their_own_by_a_change_that_leaves_them_alone(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            JdbcEnvironmentStore store = open(database);
            LargeEnvironment.save(store, ACME, 5_000);
            refuseUpdatesOfLargeSummaries(database);

            change(store, environment -> environment.renameCustomer("Another"));

            assertEquals(List.of(0, 1, 1), places(database));
            StoredEnvironment.by(store, ACME);
        }
    }

    private static void refuseUpdatesOfLargeSummaries(TestDatabase database) {
        if (database.kind() == TestDatabase.Kind.SQLITE) {
            TestDatabase.execute(
                    database.source(),
                    "CREATE TRIGGER refused BEFORE UPDATE ON cp_large_summary"
                            + " BEGIN SELECT RAISE(ABORT, 'written again'); END");
            return;
        }
        TestDatabase.execute(
                database.source(),
                "CREATE FUNCTION refused() RETURNS trigger LANGUAGE plpgsql AS"
                        + " $$ BEGIN RAISE EXCEPTION 'written again'; END $$",
                "CREATE TRIGGER refused BEFORE UPDATE ON cp_large_summary"
                        + " FOR EACH ROW EXECUTE FUNCTION refused()");
    }

    @ParameterizedTest
    @EnumSource
    void stay_when_only_the_times_of_checks_move(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database);
            SampleEnvironment.save(store, ACME, 2);

            assertTrue(store.saveWithSummary(
                    SampleEnvironment.change(2, store.find(ACME).orElseThrow()),
                    DeviceSummary.of(store.find(ACME).orElseThrow().environment())));

            assertTrue(summary(store).isPresent());
            StoredEnvironment.by(store, ACME);
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_not_kept_of_a_state_that_was_saved_without_one(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database);
            LargeEnvironment.save(store, ACME, 5_000);
            EnvironmentSnapshot before = store.find(ACME).orElseThrow();

            assertTrue(store.save(before.changeTo(
                    before.environment().renameCustomer("Another"), SampleEnvironment.PETRA, SettableClock.START)));

            assertEquals(List.of(0, 0, 0), places(database));
            assertFalse(summary(store).isPresent());
            StoredEnvironment.by(store, ACME);
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_not_touched_by_a_save_that_comes_too_late(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database);
            LargeEnvironment.save(store, ACME, 5_000);
            EnvironmentSnapshot before = store.find(ACME).orElseThrow();
            change(store, environment -> environment.renameCustomer("Another"));
            List<String> summaries = Tables.texts(database, "SELECT * FROM cp_large_summary");
            Device first = before.environment().devices().all().iterator().next();
            EnvironmentChange late = before.changeTo(
                    before.environment().retireDevice(first.id()), SampleEnvironment.PETRA, SettableClock.START);

            assertFalse(store.saveWithSummary(late, SampleEnvironment.summaryAfter(Optional.of(before), late)));
            assertFalse(store.save(late));

            assertEquals(summaries, Tables.texts(database, "SELECT * FROM cp_large_summary"));
            StoredEnvironment.by(store, ACME);
        }
    }

    /** How many environments have a summary in their row, one that holds, and one in a row of its own. */
    private static List<Integer> places(TestDatabase database) {
        return Stream.of(IN_ROW, HOLDING, LARGE)
                .map(query -> Integer.valueOf(Tables.texts(database, query).get(0)))
                .toList();
    }

    private static Optional<EnvironmentSummary> summary(JdbcEnvironmentStore store) {
        Set<PartnerLocationId> any = Set.copyOf(
                store.find(ACME).orElseThrow().environment().partners().ids());
        return store.summariesListing(any, Optional.empty(), 1).get(0).summary();
    }

    private static void change(JdbcEnvironmentStore store, EnvironmentEdit edit) {
        EnvironmentSnapshot before = store.find(ACME).orElseThrow();
        EnvironmentChange change =
                before.changeTo(edit.apply(before.environment()), SampleEnvironment.PETRA, SettableClock.START);
        assertTrue(store.saveWithSummary(change, SampleEnvironment.summaryAfter(Optional.of(before), change)));
    }

    private static JdbcEnvironmentStore open(TestDatabase database) {
        return JdbcEnvironmentStore.builder().dataSource(database.source()).build();
    }
}
