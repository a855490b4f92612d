package io.channelpartners.jdbc.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read for some devices is found by the primary key, and is as much in a large environment as in a small one. */
@Rule("L-11")
class PartPlansTest {

    private static final int DEVICES = 20_000;
    private static final EnvironmentId LARGE = EnvironmentId.of("large");
    private static final EnvironmentId SMALL = EnvironmentId.of("small");
    private static final Map<TestDatabase.Kind, TestDatabase> FILLED = new EnumMap<>(TestDatabase.Kind.class);
    private static final Pattern ROWS_READ = Pattern.compile("actual .*?rows=([0-9.]+) loops=1\\)");

    @AfterAll
    static void close() {
        FILLED.values().forEach(TestDatabase::close);
    }

    static Stream<Arguments> queries() {
        return queries(1, 2, 64, 1_024);
    }

    /** For a large part of a table PostgreSQL may find it cheaper to read all of it. */
    static Stream<Arguments> queriesOfFew() {
        return queries(1, 2, 64);
    }

    private static Stream<Arguments> queries(int... sizes) {
        return RowKinds.OF_DEVICES.stream()
                .flatMap(kind -> IntStream.of(sizes)
                        .mapToObj(size -> Arguments.of(kind.sql().select(size), size)));
    }

    @ParameterizedTest(name = "{1} devices")
    @MethodSource("queries")
    void searches_by_the_primary_key_on_sqlite(String query, int size) throws SQLException {
        String plan = plan(filled(TestDatabase.Kind.SQLITE), "EXPLAIN QUERY PLAN " + query, size);
        assertTrue(plan.contains("USING PRIMARY KEY (environment_id=? AND device_id=?)"), plan);
        assertFalse(plan.contains("SCAN"), plan);
    }

    @ParameterizedTest(name = "{1} devices")
    @MethodSource("queriesOfFew")
    void searches_by_the_primary_key_on_postgresql(String query, int size) throws SQLException {
        String plan = plan(filled(TestDatabase.Kind.POSTGRESQL), "EXPLAIN " + query, size);
        assertTrue(plan.contains("_pkey"), plan);
        assertTrue(
                Pattern.compile("Index Cond: .*environment_id = .* AND \\(device_id = ")
                        .matcher(plan)
                        .find(),
                plan);
        assertFalse(plan.contains("Seq Scan"), plan);
    }

    @ParameterizedTest(name = "{1} devices")
    @MethodSource("queriesOfFew")
    void reads_no_row_of_another_device_on_postgresql(String query, int size) throws SQLException {
        String plan = plan(filled(TestDatabase.Kind.POSTGRESQL), "EXPLAIN (ANALYZE, TIMING OFF) " + query, size);
        Matcher rows = ROWS_READ.matcher(plan);
        int most = 0;
        while (rows.find()) {
            most = Math.max(most, (int) Double.parseDouble(rows.group(1)));
        }
        assertTrue(most > 0 && most <= 3 * size, plan);
        assertFalse(plan.contains("Rows Removed by Filter"), plan);
    }

    @ParameterizedTest
    @EnumSource
    void has_every_table_that_says_something_of_a_device(TestDatabase.Kind kind) {
        TestDatabase database = filled(kind);
        List<String> read = RowKinds.OF_DEVICES.stream()
                .map(rows -> rows.sql().select(1).replaceAll(".* FROM (\\w+) .*", "$1"))
                .sorted()
                .toList();
        List<String> all = Tables.names(database).stream()
                .filter(table -> !table.startsWith("cp_change") && !table.startsWith("cp_base"))
                .filter(table -> hasDevices(database, table))
                .sorted()
                .toList();
        assertEquals(all, read);
    }

    private static boolean hasDevices(TestDatabase database, String table) {
        try (Connection connection = database.source().getConnection();
                ResultSet columns = connection.getMetaData().getColumns(null, null, table, "device_id")) {
            return columns.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void gives_a_thousand_devices_of_many(TestDatabase.Kind kind) {
        JdbcEnvironmentStore store =
                JdbcEnvironmentStore.builder().dataSource(filled(kind).source()).build();
        var asked = IntStream.range(0, EnvironmentPart.MOST_DEVICES)
                .mapToObj(i -> id(i * 19))
                .collect(Collectors.toSet());

        EnvironmentPart part = store.part(LARGE, asked).orElseThrow();

        assertEquals(EnvironmentPart.of(store.find(LARGE).orElseThrow(), asked), part);
        assertEquals(EnvironmentPart.MOST_DEVICES, part.devices().size());
    }

    private static TestDatabase filled(TestDatabase.Kind kind) {
        return FILLED.computeIfAbsent(kind, PartPlansTest::fill);
    }

    private static TestDatabase fill(TestDatabase.Kind kind) {
        TestDatabase database = TestDatabase.migrated(kind);
        JdbcEnvironmentStore store =
                JdbcEnvironmentStore.builder().dataSource(database.source()).build();
        setUp(store, SMALL, 10);
        setUp(store, LARGE, DEVICES);
        if (kind == TestDatabase.Kind.POSTGRESQL) {
            TestDatabase.execute(database.source(), "VACUUM ANALYZE");
        }
        return database;
    }

    /** Every device has groups, holders of both roles and an opt-in of its own. */
    private static void setUp(JdbcEnvironmentStore store, EnvironmentId environment, int devices) {
        List<Device> registered =
                IntStream.range(0, devices).mapToObj(PartPlansTest::device).toList();
        List<DeviceId> ids = registered.stream().map(Device::id).toList();
        CustomerEnvironment made = CustomerEnvironment.named(environment, "Customer")
                .addPartner(IdChecks.recognized(SampleEnvironment.NORTH.value()))
                .registerDevices(registered)
                .saveDevices(DeviceTicks.of(SampleEnvironment.NORTH)
                        .tick(PartnerRole.RESELLER, ids)
                        .tick(PartnerRole.SERVICE_PARTNER, ids))
                .giveOptIn(ids, new Consent(SampleEnvironment.PETRA, SettableClock.START, "wording"));
        assertTrue(store.save(EnvironmentSnapshot.changeToSetUp(
                made, UUID.randomUUID(), SampleEnvironment.PETRA, SettableClock.START)));
    }

    private static DeviceId id(int number) {
        return DeviceId.of("device-" + number);
    }

    private static Device device(int number) {
        return Device.builder()
                .id(id(number))
                .name("server")
                .addGroups(DeviceGroup.of("one"), DeviceGroup.of("two"))
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.DIRECT)
                .build();
    }

    private static String plan(TestDatabase database, String explain, int devices) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(explain)) {
            statement.setString(1, LARGE.value());
            for (int i = 0; i < devices; i++) {
                statement.setString(i + 2, id(i * 17).value());
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = statement.executeQuery()) {
                while (lines.next()) {
                    plan.append(lines.getString(lines.getMetaData().getColumnCount()))
                            .append('\n');
                }
            }
            return plan.toString();
        }
    }
}
