package io.channelpartners.jdbc.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.database.LargeEnvironment;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.StoreException.Kind;
import io.channelpartners.summary.EnvironmentSummary;
import io.channelpartners.summary.ListedEnvironment;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A summary altered behind the store's back is not believed, and an environment that cannot be read hides no other from a page. */
@Rule("L-12")
class BrokenSummariesTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final EnvironmentId LARGE = EnvironmentId.of("large");
    private static final EnvironmentId OTHER = EnvironmentId.of("other");

    /** Writes bytes as each database reads them. */
    private static String bytes(TestDatabase.Kind kind, String hexadecimal) {
        return kind == TestDatabase.Kind.SQLITE ? "x'" + hexadecimal + "'" : "'\\x" + hexadecimal + "'";
    }

    /** Of no devices, and of one that nobody holds individually. */
    @ParameterizedTest
    @EnumSource
    void of_other_devices_is_found_where_the_devices_are_loaded(TestDatabase.Kind kind) {
        for (String readable : List.of("010000", "0100010001")) {
            try (TestDatabase database = TestDatabase.emptied(kind)) {
                JdbcEnvironmentStore store = filled(database);
                TestDatabase.execute(
                        database.source(),
                        "UPDATE cp_environment SET summary = " + bytes(kind, readable)
                                + " WHERE environment_id = 'acme'",
                        "UPDATE cp_large_summary SET summary = " + bytes(kind, readable));

                assertContent("the stored summary of environment acme does not fit", () -> store.find(ACME));
                assertContent("the stored summary of environment large does not fit", () -> store.find(LARGE));
            }
        }
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(TestDatabase.Kind.values())
                .flatMap(kind -> Stream.of("00", "", "0100", "01000001", "02000000")
                        .map(hexadecimal -> Arguments.of(kind, hexadecimal)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("unreadable")
    void that_cannot_be_read_is_content_of_one_environment_and_none_on_a_page(
            TestDatabase.Kind kind, String hexadecimal) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = filled(database);
            TestDatabase.execute(
                    database.source(),
                    "UPDATE cp_environment SET summary = " + bytes(kind, hexadecimal)
                            + " WHERE environment_id = 'acme'",
                    "UPDATE cp_large_summary SET summary = " + bytes(kind, hexadecimal));

            assertNone(store, ACME, LARGE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void that_is_missing_is_content_of_one_environment_and_none_on_a_page(TestDatabase.Kind kind) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = filled(database);
            TestDatabase.execute(
                    database.source(),
                    "UPDATE cp_environment SET summary = NULL WHERE environment_id = 'acme'",
                    "DELETE FROM cp_large_summary");

            assertNone(store, ACME, LARGE);
        }
    }

    private static void assertNone(JdbcEnvironmentStore store, EnvironmentId... broken) {
        for (EnvironmentId each : broken) {
            String column = "environment " + each + " failed: column summary of a stored row";
            assertContent(column, () -> store.find(each));
            assertContent(column, () -> store.outline(each));
        }
        assertEquals(List.of(ACME, LARGE, OTHER), listed(store));
        assertEquals(List.of(OTHER), summarized(store));
    }

    static Stream<Arguments> alterations() {
        return Stream.of(TestDatabase.Kind.values())
                .flatMap(kind -> Stream.of(
                                "UPDATE cp_environment SET customer = ' '",
                                "UPDATE cp_environment SET creation = 'none'",
                                "UPDATE cp_environment SET revision = -1, summary_revision = -1",
                                "UPDATE cp_environment SET checks = -1",
                                "UPDATE cp_environment SET default_reseller = ' north'",
                                "UPDATE cp_environment SET default_service_partner = ''",
                                "UPDATE cp_environment SET consent_wording = NULL",
                                "UPDATE cp_environment SET consent_by = NULL",
                                "UPDATE cp_environment SET withdrawn_second = 1, withdrawn_nano = 0",
                                "UPDATE cp_partner SET reseller = 'yes'",
                                "UPDATE cp_partner SET reseller = 'YES NO'",
                                "UPDATE cp_partner SET reseller = 'YES/NO'",
                                "UPDATE cp_partner SET checked_nano = 1000000000",
                                "UPDATE cp_partner SET case_routing = ''",
                                "UPDATE cp_partner SET checked_nano = -1",
                                "UPDATE cp_partner SET checked_second = 9223372036854775807",
                                "DELETE FROM cp_environment")
                        .map(alteration -> Arguments.of(kind, alteration)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("alterations")
    void with_a_broken_value_in_any_column_that_a_page_reads_is_none(TestDatabase.Kind kind, String alteration) {
        try (TestDatabase database = TestDatabase.emptied(kind)) {
            JdbcEnvironmentStore store = filled(database);
            TestDatabase.execute(database.source(), alteration + " WHERE environment_id = 'acme'");

            assertEquals(List.of(ACME, LARGE, OTHER), listed(store));
            assertEquals(List.of(LARGE, OTHER), summarized(store));
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_which_one_location_is_broken_is_none_whatever_the_order(TestDatabase.Kind kind) {
        for (PartnerLocationId broken : List.of(SampleEnvironment.NORTH, SampleEnvironment.SOUTH)) {
            try (TestDatabase database = TestDatabase.emptied(kind)) {
                JdbcEnvironmentStore store = filled(database);
                TestDatabase.execute(
                        database.source(),
                        "UPDATE cp_partner SET proactive_care = 'x' WHERE environment_id = 'acme' AND location_id = '"
                                + broken + "'");

                assertEquals(List.of(LARGE, OTHER), summarized(store));
            }
        }
    }

    /** Two small summaries, of environments that list two locations each, and a large one between them. */
    private static JdbcEnvironmentStore filled(TestDatabase database) {
        JdbcEnvironmentStore store =
                JdbcEnvironmentStore.builder().dataSource(database.source()).build();
        SampleEnvironment.save(store, ACME, 4);
        LargeEnvironment.save(store, LARGE, 5_000);
        SampleEnvironment.save(store, OTHER, 4);
        return store;
    }

    private static List<ListedEnvironment> page(JdbcEnvironmentStore store) {
        return store.summariesListing(
                Set.of(SampleEnvironment.NORTH, SampleEnvironment.SOUTH, LargeEnvironment.location(28, 0)),
                Optional.empty(),
                10);
    }

    private static List<EnvironmentId> listed(JdbcEnvironmentStore store) {
        return page(store).stream().map(ListedEnvironment::environment).toList();
    }

    private static List<EnvironmentId> summarized(JdbcEnvironmentStore store) {
        return page(store).stream()
                .flatMap(each -> each.summary().stream())
                .map(EnvironmentSummary::environment)
                .toList();
    }

    private static void assertContent(String said, Executable act) {
        JdbcStoreException thrown = assertThrows(JdbcStoreException.class, act);
        assertEquals(Kind.CONTENT, thrown.kind());
        assertTrue(String.valueOf(thrown.getMessage()).contains(said), thrown::getMessage);
    }
}
