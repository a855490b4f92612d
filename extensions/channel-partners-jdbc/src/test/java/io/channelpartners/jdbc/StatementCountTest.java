package io.channelpartners.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.database.FailingDataSource;
import io.channelpartners.jdbc.database.LargeEnvironment;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.ListedEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The number of statements does not depend on the size of an environment. */
class StatementCountTest {

    private static final EnvironmentId SMALL = EnvironmentId.of("small");
    private static final EnvironmentId LARGE = EnvironmentId.of("large");

    @ParameterizedTest
    @EnumSource
    void finds_an_environment_of_any_size_with_as_many_queries(TestDatabase.Kind kind) {
        try (TestDatabase database = filled(kind)) {
            FailingDataSource counting = new FailingDataSource(database.source());
            JdbcEnvironmentStore store = open(counting.source());

            assertEquals(count(counting, () -> store.find(SMALL)), count(counting, () -> store.find(LARGE)));
        }
    }

    /**
     * The beginning of the transaction, a query for each table, the commit, and the version of the tables; a stamp is one query. On
     * PostgreSQL the queries after the first one, which finds the environment, are one statement, so that they are one round trip.
     */
    @ParameterizedTest
    @EnumSource
    void loads_in_as_many_queries_as_there_are_tables_and_asks_once_for_a_stamp(TestDatabase.Kind kind) {
        try (TestDatabase database = filled(kind)) {
            FailingDataSource counting = new FailingDataSource(database.source());
            JdbcEnvironmentStore store = open(counting.source());

            assertEquals(4 + together(kind, 5), count(counting, () -> store.find(LARGE)));
            assertEquals(1, count(counting, () -> store.stamp(LARGE)));
        }
    }

    /** The same for some devices, however many; for none the four tables that say something of a device are not asked. */
    @ParameterizedTest
    @EnumSource
    @Rule("L-11")
    void loads_some_devices_in_as_many_queries_whatever_their_number_and_that_of_the_others(TestDatabase.Kind kind) {
        try (TestDatabase database = filled(kind)) {
            FailingDataSource counting = new FailingDataSource(database.source());
            JdbcEnvironmentStore store = open(counting.source());

            for (int devices : new int[] {1, 2, 3, 100, 1_000}) {
                Set<DeviceId> some = IntStream.range(0, devices)
                        .mapToObj(i -> DeviceId.of("device-" + i))
                        .collect(Collectors.toSet());
                assertEquals(4 + together(kind, 5), count(counting, () -> store.part(SMALL, some)));
                assertEquals(4 + together(kind, 5), count(counting, () -> store.part(LARGE, some)));
            }
            assertEquals(5, count(counting, () -> store.part(LARGE, Set.of())));
            assertEquals(4, count(counting, () -> store.part(EnvironmentId.of("none"), Set.of())));
        }
    }

    /** A driver keeps a few statements prepared; whatever number of devices is asked for, there are not many. */
    @ParameterizedTest
    @EnumSource
    @Rule("L-11")
    void asks_for_a_thousand_numbers_of_devices_by_eleven_statements_for_each_round_trip(TestDatabase.Kind kind) {
        try (TestDatabase database = filled(kind)) {
            FailingDataSource counting = new FailingDataSource(database.source());
            JdbcEnvironmentStore store = open(counting.source());
            int before = counting.asked();

            for (int devices = 1; devices <= 1_000; devices += 1 + devices / 8) {
                store.part(
                        SMALL,
                        IntStream.range(0, devices)
                                .mapToObj(i -> DeviceId.of("device-" + i))
                                .collect(Collectors.toSet()));
            }

            assertEquals(
                    together(kind, 4) * 11L,
                    counting.askedAfter(before).stream()
                            .filter(statement -> statement.contains("device_id IN"))
                            .distinct()
                            .count());
        }
    }

    @ParameterizedTest
    @EnumSource
    void refuses_too_many_devices_without_asking_the_database(TestDatabase.Kind kind) {
        try (TestDatabase database = filled(kind)) {
            FailingDataSource counting = new FailingDataSource(database.source());
            JdbcEnvironmentStore store = open(counting.source());
            Set<DeviceId> tooMany = IntStream.rangeClosed(0, 1_000)
                    .mapToObj(i -> DeviceId.of("device-" + i))
                    .collect(Collectors.toSet());

            assertEquals(
                    0,
                    count(
                            counting,
                            () -> assertThrows(IllegalArgumentException.class, () -> store.part(SMALL, tooMany))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void saves_a_change_of_one_device_with_as_many_statements(TestDatabase.Kind kind) {
        try (TestDatabase database = filled(kind)) {
            FailingDataSource counting = new FailingDataSource(database.source());
            JdbcEnvironmentStore store = open(counting.source());
            EnvironmentChange small = change(store, SMALL, environment -> environment.changeDevice(device(1, "new")));
            EnvironmentChange large = change(store, LARGE, environment -> environment.changeDevice(device(1, "new")));

            assertEquals(count(counting, () -> store.save(small)), count(counting, () -> store.save(large)));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("L-12")
    void saves_a_summary_without_another_statement_and_a_large_one_with_one_more(TestDatabase.Kind kind) {
        try (TestDatabase database = filled(kind)) {
            FailingDataSource counting = new FailingDataSource(database.source());
            JdbcEnvironmentStore store = open(counting.source());
            EnvironmentId id = EnvironmentId.of("summarized");
            LargeEnvironment.save(store, id, 4_096);
            EnvironmentEdit rename = environment -> environment.renameCustomer(environment.customer() + "!");
            EnvironmentChange without = change(store, id, rename);
            int least = count(counting, () -> assertTrue(store.save(without)));

            assertEquals(least, countOfSaving(counting, store, change(store, id, rename)));
            EnvironmentSnapshot small = store.find(id).orElseThrow();
            EnvironmentChange growth = change(store, id, none -> LargeEnvironment.of(id, 5_000));
            assertTrue(store.saveWithSummary(growth, SampleEnvironment.summaryAfter(store, growth)));
            assertEquals(least + 1, countOfSaving(counting, store, change(store, id, rename)));
            EnvironmentChange shrinkage = change(store, id, none -> small.environment());
            assertTrue(store.saveWithSummary(shrinkage, SampleEnvironment.summaryAfter(store, shrinkage)));
            assertEquals(least, countOfSaving(counting, store, change(store, id, rename)));
        }
    }

    private static int countOfSaving(FailingDataSource counting, JdbcEnvironmentStore store, EnvironmentChange change) {
        DeviceSummary summary = SampleEnvironment.summaryAfter(store, change);
        return count(counting, () -> assertTrue(store.saveWithSummary(change, summary)));
    }

    /** The environment and its partners, as for a part without devices; all tables where no summary is kept. */
    @ParameterizedTest
    @EnumSource
    @Rule("L-12")
    void loads_an_outline_in_two_queries_or_in_those_of_the_whole(TestDatabase.Kind kind) {
        try (TestDatabase database = filled(kind)) {
            FailingDataSource counting = new FailingDataSource(database.source());
            JdbcEnvironmentStore store = open(counting.source());

            assertEquals(5 + together(kind, 4), count(counting, () -> store.outline(LARGE)));
            assertEquals(4, count(counting, () -> store.outline(EnvironmentId.of("none"))));
            store.fillInSummaries(Optional.empty(), 10);
            assertEquals(5, count(counting, () -> store.outline(LARGE)));
            LargeEnvironment.save(store, EnvironmentId.of("large summary"), 5_000);
            assertEquals(5, count(counting, () -> store.outline(EnvironmentId.of("large summary"))));
        }
    }

    /** And the version of the tables. For more locations than a query may name, the queries are of one snapshot. */
    @ParameterizedTest
    @EnumSource
    @Rule("L-12")
    void reads_a_page_of_summaries_in_one_query_for_each_two_hundred_locations(TestDatabase.Kind kind) {
        try (TestDatabase database = filled(kind)) {
            FailingDataSource counting = new FailingDataSource(database.source());
            JdbcEnvironmentStore store = open(counting.source());
            store.fillInSummaries(Optional.empty(), 10);

            assertEquals(2, countOfPage(counting, store, 1));
            assertEquals(2, countOfPage(counting, store, 200));
            assertEquals(5, countOfPage(counting, store, 201));
            assertEquals(8, countOfPage(counting, store, 1_000));
        }
    }

    private static int countOfPage(FailingDataSource counting, JdbcEnvironmentStore store, int locations) {
        Set<PartnerLocationId> asked = IntStream.range(1, locations)
                .mapToObj(i -> PartnerLocationId.of("location-" + i))
                .collect(Collectors.toSet());
        asked.add(SampleEnvironment.NORTH);
        return count(
                counting,
                () -> assertEquals(
                        List.of(LARGE, SMALL),
                        store.summariesListing(asked, Optional.empty(), 10).stream()
                                .filter(each -> each.summary().isPresent())
                                .map(ListedEnvironment::environment)
                                .toList()));
    }

    /** The row of the environment, that of the change, and what was changed before and after. */
    @ParameterizedTest
    @EnumSource
    void writes_as_few_rows_for_a_default_as_can_be(TestDatabase.Kind kind) {
        try (TestDatabase database = filled(kind)) {
            JdbcEnvironmentStore store = open(database.source());
            Map<String, Long> before = Tables.counts(database);

            store.save(change(
                    store,
                    LARGE,
                    environment -> environment.setDefault(PartnerRole.RESELLER, SampleEnvironment.NORTH)));

            Map<String, Long> added = new TreeMap<>();
            Tables.counts(database).forEach((table, count) -> added.put(table, count - before.getOrDefault(table, 0L)));
            added.values().removeIf(count -> count == 0);
            assertEquals(Map.of("cp_change", 1L, "cp_change_environment", 2L), added);
        }
    }

    private static TestDatabase filled(TestDatabase.Kind kind) {
        TestDatabase database = TestDatabase.emptied(kind);
        JdbcEnvironmentStore store = open(database.source());
        setUp(store, SMALL, 3);
        setUp(store, LARGE, 3_000);
        return database;
    }

    private static void setUp(JdbcEnvironmentStore store, EnvironmentId id, int devices) {
        CustomerEnvironment made = CustomerEnvironment.named(id, "Customer")
                .addPartner(IdChecks.recognized(SampleEnvironment.NORTH.value()))
                .registerDevices(IntStream.range(0, devices)
                        .mapToObj(i -> device(i, "old"))
                        .toList());
        store.save(EnvironmentSnapshot.changeToSetUp(
                made, UUID.randomUUID(), SampleEnvironment.PETRA, SettableClock.START));
    }

    private static Device device(int number, String name) {
        return Device.builder()
                .id(DeviceId.of("device-" + number))
                .name(name)
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }

    private static EnvironmentChange change(JdbcEnvironmentStore store, EnvironmentId id, EnvironmentEdit edit) {
        EnvironmentSnapshot before = store.find(id).orElseThrow();
        return before.changeTo(edit.apply(before.environment()), SampleEnvironment.PETRA, SettableClock.START);
    }

    /** The statements that so many queries are. */
    private static int together(TestDatabase.Kind kind, int queries) {
        return kind == TestDatabase.Kind.POSTGRESQL ? 1 : queries;
    }

    private static int count(FailingDataSource counting, Runnable act) {
        int before = counting.asked();
        act.run();
        return counting.asked() - before;
    }

    private static JdbcEnvironmentStore open(DataSource source) {
        return JdbcEnvironmentStore.builder().dataSource(source).build();
    }
}
