package io.channelpartners.jdbc.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.spi.StoreException.Kind;
import io.channelpartners.testkit.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What was altered of a device behind the store's back is not answered where it is asked for, and does not matter elsewhere. */
@Rule("L-11")
class BrokenRowsOfPartsTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final DeviceId CENTRAL = SampleEnvironment.CENTRAL;
    private static final DeviceId DIRECT = SampleEnvironment.DIRECT;

    static Stream<Arguments> alterations_of_a_device() {
        return onBoth(
                "UPDATE cp_device SET generation = 'V6' WHERE device_id = 'direct'",
                "UPDATE cp_device SET name = '' WHERE device_id = 'direct'",
                "UPDATE cp_device SET connect_method = 'CENTRAL' WHERE device_id = 'direct'",
                "DELETE FROM cp_device WHERE device_id = 'direct'",
                "UPDATE cp_device_group SET group_name = ' ' WHERE device_id = 'direct' AND place = 0",
                "UPDATE cp_assignment SET role = 'CUSTOMER' WHERE device_id = 'direct'",
                "UPDATE cp_assignment SET location_id = 'west' WHERE device_id = 'direct'",
                "UPDATE cp_device_opt_in SET consent_wording = ' ' WHERE device_id = 'direct'",
                "UPDATE cp_device_opt_in SET consent_nano = -1 WHERE device_id = 'direct'",
                "UPDATE cp_device_opt_in SET device_id = 'central' WHERE device_id = 'direct'",
                "UPDATE cp_assignment SET device_id = 'none' WHERE device_id = 'direct'",
                "UPDATE cp_device_group SET device_id = 'none' WHERE device_id = 'direct'");
    }

    static Stream<Arguments> alterations_of_what_is_said_once() {
        return onBoth(
                "UPDATE cp_environment SET customer = ' '",
                "UPDATE cp_environment SET creation = 'none'",
                "UPDATE cp_environment SET default_reseller = 'west'",
                "UPDATE cp_environment SET passport = ''",
                "UPDATE cp_environment SET consent_by = NULL",
                "UPDATE cp_partner SET reseller = 'yes' WHERE location_id = 'north'",
                "UPDATE cp_partner SET location_id = ' north' WHERE location_id = 'north'",
                "DELETE FROM cp_partner WHERE location_id = 'north'");
    }

    private static Stream<Arguments> onBoth(String... alterations) {
        return Stream.of(TestDatabase.Kind.values())
                .flatMap(kind -> Stream.of(alterations).map(alteration -> Arguments.of(kind, alteration)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("alterations_of_a_device")
    void of_a_device_is_found_where_it_is_asked_for_alone_or_with_another(TestDatabase.Kind kind, String alteration) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = filled(database);
            EnvironmentPart other = store.part(ACME, Set.of(CENTRAL)).orElseThrow();
            EnvironmentPart none = store.part(ACME, Set.of()).orElseThrow();
            DeviceId altered = alteration.contains("SET device_id = 'central'")
                    ? CENTRAL
                    : alteration.contains("SET device_id = 'none'") ? DeviceId.of("none") : DIRECT;
            TestDatabase.execute(database.source(), alteration);

            assertContent(store, Set.of(altered));
            assertContent(store, Set.of(CENTRAL, DIRECT, DeviceId.of("none")));
            assertEquals(Optional.of(none), store.part(ACME, Set.of()));
            if (!altered.equals(CENTRAL)) {
                assertEquals(Optional.of(other), store.part(ACME, Set.of(CENTRAL)));
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("alterations_of_what_is_said_once")
    void of_what_is_said_once_is_found_whatever_is_asked_for(TestDatabase.Kind kind, String alteration) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = filled(database);
            TestDatabase.execute(database.source(), alteration);

            assertContent(store, Set.of(DIRECT));
            assertContent(store, Set.of(DIRECT, CENTRAL));
        }
    }

    private static JdbcEnvironmentStore filled(TestDatabase database) {
        JdbcEnvironmentStore store =
                JdbcEnvironmentStore.builder().dataSource(database.source()).build();
        SampleEnvironment.save(store, ACME, 4);
        return store;
    }

    private static void assertContent(JdbcEnvironmentStore store, Set<DeviceId> devices) {
        JdbcStoreException thrown = assertThrows(JdbcStoreException.class, () -> store.part(ACME, devices));
        assertEquals(Kind.CONTENT, thrown.kind());
        assertFalse(thrown.mayRetry());
        assertFalse(thrown.isOutcomeOpen());
        String message = String.valueOf(thrown.getMessage());
        assertTrue(message.contains("environment acme failed: "), message);
    }
}
