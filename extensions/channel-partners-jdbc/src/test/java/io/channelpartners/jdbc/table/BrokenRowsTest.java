package io.channelpartners.jdbc.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.spi.StoreException.Kind;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A row altered behind the store's back leads to an exception, never to a wrong answer. */
class BrokenRowsTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");

    static Stream<Arguments> alterations() {
        return Stream.of(TestDatabase.Kind.values())
                .flatMap(kind -> Stream.of(
                                "UPDATE cp_environment SET customer = ' '",
                                "UPDATE cp_environment SET creation = 'none'",
                                "UPDATE cp_environment SET revision = -1",
                                "UPDATE cp_environment SET default_reseller = 'west'",
                                "UPDATE cp_environment SET passport = ''",
                                "UPDATE cp_environment SET consent_nano = NULL",
                                "UPDATE cp_environment SET consent_nano = -1",
                                "UPDATE cp_environment SET consent_second = 9223372036854775807",
                                "UPDATE cp_environment SET consent_by = NULL",
                                "UPDATE cp_environment SET withdrawn_by = 'somebody'",
                                "UPDATE cp_partner SET reseller = 'yes' WHERE location_id = 'north'",
                                "UPDATE cp_partner SET location_id = ' north' WHERE location_id = 'north'",
                                "UPDATE cp_partner SET city = '' WHERE location_id = 'north'",
                                "DELETE FROM cp_partner WHERE location_id = 'north'",
                                "UPDATE cp_device SET generation = 'V6' WHERE device_id = 'central'",
                                "DELETE FROM cp_device WHERE device_id = 'direct'",
                                "UPDATE cp_device SET connect_method = 'CENTRAL' WHERE device_id = 'direct'",
                                "UPDATE cp_device_group SET device_id = 'no device' WHERE device_id = 'central'",
                                "UPDATE cp_assignment SET role = 'CUSTOMER' WHERE device_id = 'direct'",
                                "UPDATE cp_assignment SET location_id = 'west' WHERE device_id = 'direct'",
                                "UPDATE cp_device_opt_in SET consent_wording = ' '")
                        .map(alteration -> Arguments.of(kind, alteration)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("alterations")
    void are_not_answered(TestDatabase.Kind kind, String alteration) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database);
            SampleEnvironment.save(store, ACME, 4);
            TestDatabase.execute(database.source(), alteration);

            JdbcStoreException thrown =
                    assertThrows(JdbcStoreException.class, () -> open(database).find(ACME));

            assertEquals(Kind.CONTENT, thrown.kind());
            assertFalse(thrown.mayRetry());
            assertFalse(thrown.isOutcomeOpen());
            String message = String.valueOf(thrown.getMessage());
            assertTrue(message.contains("environment acme failed: "), message);
        }
    }

    static Stream<Arguments> alterationsOfHistory() {
        return Stream.of(TestDatabase.Kind.values())
                .flatMap(kind -> Stream.of(
                                "UPDATE cp_change SET to_revision = 7 WHERE from_revision = 2",
                                "DELETE FROM cp_change_check",
                                "DELETE FROM cp_change_environment WHERE from_revision = 1",
                                "UPDATE cp_change SET changed_by = ' ' WHERE from_revision = 1",
                                "UPDATE cp_change_assignment SET location_id = ' x' WHERE side = 'after'",
                                "DELETE FROM cp_change_device")
                        .map(alteration -> Arguments.of(kind, alteration)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("alterationsOfHistory")
    void are_not_answered_as_history(TestDatabase.Kind kind, String alteration) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database);
            SampleEnvironment.save(store, ACME, 5);
            EnvironmentStamp start =
                    EnvironmentStamp.beforeSetUp(store.stamp(ACME).orElseThrow().creation());
            TestDatabase.execute(database.source(), alteration);
            Map<String, Long> before = Tables.counts(database);

            JdbcStoreException reading = assertThrows(JdbcStoreException.class, () -> store.history(ACME, start, 100));
            JdbcStoreException cutting = assertThrows(JdbcStoreException.class, () -> store.cut(ACME, Revision.of(4)));

            assertEquals(Kind.CONTENT, reading.kind());
            assertEquals(Kind.CONTENT, cutting.kind());
            assertEquals(before, Tables.counts(database));
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_not_written_over(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = open(database);
            SampleEnvironment.save(store, ACME, 4);
            EnvironmentChange change =
                    SampleEnvironment.change(4, store.find(ACME).orElseThrow());
            TestDatabase.execute(database.source(), "DELETE FROM cp_device WHERE device_id = 'central'");
            Map<String, Long> before = Tables.counts(database);

            JdbcStoreException thrown = assertThrows(JdbcStoreException.class, () -> store.save(change));

            assertEquals(Kind.CONTENT, thrown.kind());
            assertEquals(before, Tables.counts(database));
            assertEquals(change.from(), store.stamp(ACME).orElseThrow());
        }
    }

    private static JdbcEnvironmentStore open(TestDatabase database) {
        return JdbcEnvironmentStore.builder().dataSource(database.source()).build();
    }
}
