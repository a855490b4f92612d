package io.channelpartners.jdbc.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.jdbc.transaction.Database;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.ListedEnvironment;
import io.channelpartners.testkit.Rule;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page of summaries reads what is on it, and no more on a later page than on the first. */
@Rule("L-12")
class SummaryPlansTest {

    private static final int ENVIRONMENTS = 5_000;
    private static final int LOCATIONS = 100;
    private static final int LISTED = 10;
    private static final int LIMIT = 50;
    private static final Map<TestDatabase.Kind, TestDatabase> FILLED = new EnumMap<>(TestDatabase.Kind.class);
    private static final Pattern ROWS_READ =
            Pattern.compile("(?:Index|Index Only|Bitmap Heap|Seq) Scan.* \\(actual rows=(\\d+) loops=(\\d+)\\)");

    @AfterAll
    static void close() {
        FILLED.values().forEach(TestDatabase::close);
    }

    static Stream<Arguments> plans_of_postgresql() {
        return Stream.of("force_custom_plan", "force_generic_plan")
                .flatMap(mode -> Stream.of(1, 3, 20).map(locations -> Arguments.of(mode, locations)));
    }

    @ParameterizedTest(name = "{0}, {1} locations")
    @MethodSource("plans_of_postgresql")
    void reads_as_many_rows_for_each_page_on_postgresql(String mode, int locations) throws SQLException {
        for (String after : List.of("", id(ENVIRONMENTS / 4), id(ENVIRONMENTS / 2))) {
            String plan = planOfPostgres(mode, locations, after);
            long read = ROWS_READ
                    .matcher(plan)
                    .results()
                    .mapToLong(SummaryPlansTest::rows)
                    .sum();
            int ofLocations = LIMIT * locations;
            int joined = LIMIT * (1 + Math.min(locations, LISTED));
            assertTrue(read >= 3 * LIMIT && read <= ofLocations + joined, read + " rows: " + plan);
            assertFalse(
                    Pattern.compile("Seq Scan|Hash .*Join|Merge .*Join")
                            .matcher(plan)
                            .find(),
                    plan);
        }
    }

    private static long rows(MatchResult line) {
        return Long.parseLong(line.group(1)) * Long.parseLong(line.group(2));
    }

    private static String planOfPostgres(String mode, int locations, String after) throws SQLException {
        String query = SummaryPages.ofSeveral(Database.POSTGRESQL, locations);
        try (Connection connection =
                        filled(TestDatabase.Kind.POSTGRESQL).source().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET plan_cache_mode = " + mode);
            statement.execute("PREPARE page AS " + numbered(query));
            String values = values(locations, after).stream()
                    .map(value -> value instanceof String text ? "'" + text + "'" : value.toString())
                    .collect(Collectors.joining(", "));
            try (ResultSet lines =
                    statement.executeQuery("EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF) EXECUTE page(" + values + ")")) {
                return plan(lines);
            } finally {
                statement.execute("DEALLOCATE page");
                statement.execute("RESET plan_cache_mode");
            }
        }
    }

    private static String numbered(String query) {
        AtomicInteger number = new AtomicInteger();
        return Pattern.compile("\\?").matcher(query).replaceAll(mark -> "\\$" + number.incrementAndGet());
    }

    @ParameterizedTest(name = "{0} locations")
    @ValueSource(ints = {1, 3, 200})
    void looks_up_each_environment_by_the_primary_key_on_sqlite(int locations) throws SQLException {
        String query = "EXPLAIN QUERY PLAN " + SummaryPages.ofSeveral(Database.SQLITE, locations);
        try (Connection connection = filled(TestDatabase.Kind.SQLITE).source().getConnection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            int place = 0;
            for (Object value : values(locations, id(ENVIRONMENTS / 2))) {
                statement.setObject(++place, value);
            }
            String plan = plan(statement.executeQuery());
            assertTrue(plan.contains("cp_partner_listing (location_id=? AND environment_id>?)"), plan);
            assertTrue(plan.contains("cp_environment USING PRIMARY KEY (environment_id=?)"), plan);
            assertTrue(plan.contains("cp_partner USING PRIMARY KEY (environment_id=? AND location_id=?)"), plan);
            assertTrue(plan.contains("large USING PRIMARY KEY (environment_id=?)"), plan);
            assertFalse(plan.contains("SCAN cp_"), plan);
        }
    }

    /** In the order of the placeholders. */
    private static List<Object> values(int locations, String after) {
        List<Object> values = new ArrayList<>(IntStream.range(0, locations)
                .mapToObj(SummaryPlansTest::location)
                .toList());
        for (int i = 0; i < locations; i++) {
            values.addAll(List.of(location(i), after, LIMIT));
        }
        values.add(LIMIT);
        return values;
    }

    private static String plan(ResultSet lines) throws SQLException {
        StringBuilder plan = new StringBuilder();
        while (lines.next()) {
            plan.append(lines.getString(lines.getMetaData().getColumnCount())).append('\n');
        }
        return plan.toString();
    }

    @ParameterizedTest
    @EnumSource
    void lists_each_environment_once_however_many_of_its_locations_are_asked_for(TestDatabase.Kind kind) {
        JdbcEnvironmentStore store =
                JdbcEnvironmentStore.builder().dataSource(filled(kind).source()).build();
        Set<PartnerLocationId> asked = IntStream.range(0, 450) // most of them are listed nowhere
                .mapToObj(i -> PartnerLocationId.of(location(i)))
                .collect(Collectors.toSet());
        List<EnvironmentId> listed = new ArrayList<>();
        Optional<EnvironmentId> after = Optional.empty();
        List<ListedEnvironment> page;
        do {
            page = store.summariesListing(asked, after, 777);
            for (ListedEnvironment each : page) {
                listed.add(each.environment());
                assertEquals(LISTED, each.summary().orElseThrow().standings().size());
            }
            after = page.isEmpty()
                    ? after
                    : Optional.of(page.get(page.size() - 1).environment());
        } while (!page.isEmpty());

        assertEquals(
                IntStream.range(0, ENVIRONMENTS)
                        .mapToObj(i -> EnvironmentId.of(id(i)))
                        .toList(),
                listed);
    }

    private static String id(int environment) {
        return String.format(Locale.ROOT, "environment-%05d", environment);
    }

    private static String location(int number) {
        return Integer.toString(number);
    }

    private static TestDatabase filled(TestDatabase.Kind kind) {
        return FILLED.computeIfAbsent(kind, SummaryPlansTest::fill);
    }

    /** Each environment lists ten of a hundred locations. */
    private static TestDatabase fill(TestDatabase.Kind kind) {
        TestDatabase database = TestDatabase.migrated(kind);
        byte[] none = DeviceSummary.of(CustomerEnvironment.named(EnvironmentId.of("any"), "Customer"))
                .encoded();
        String creation = new UUID(1, 2).toString();
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement environment =
                            connection.prepareStatement("INSERT INTO cp_environment (environment_id, creation,"
                                    + " revision, checks, customer, summary, summary_revision)"
                                    + " VALUES (?, '" + creation + "', 1, 0, 'Customer', ?, 1)");
                    PreparedStatement partner = connection.prepareStatement(
                            "INSERT INTO cp_partner VALUES (?, ?, 'x', 'x', 'x', NULL, NULL, NULL,"
                                    + " 'YES', 'YES', 'YES', 'YES', 'YES', 0, 0)")) {
                for (int i = 0; i < ENVIRONMENTS; i++) {
                    environment.setString(1, id(i));
                    environment.setBytes(2, none);
                    environment.addBatch();
                    for (int j = 0; j < LISTED; j++) {
                        partner.setString(1, id(i));
                        partner.setString(2, location((i * 7 + j * LISTED) % LOCATIONS));
                        partner.addBatch();
                    }
                }
                environment.executeBatch();
                partner.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (kind == TestDatabase.Kind.POSTGRESQL) {
            TestDatabase.execute(database.source(), "VACUUM ANALYZE cp_partner", "VACUUM ANALYZE cp_environment");
        }
        return database;
    }
}
