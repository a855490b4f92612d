package io.channelpartners.jdbc.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Frequent queries, and those over many environments, use an index. */
class QueryPlanTest {

    private static final int ENVIRONMENTS = 5_000;
    private static final Map<TestDatabase.Kind, TestDatabase> FILLED = new EnumMap<>(TestDatabase.Kind.class);

    @AfterAll
    static void close() {
        FILLED.values().forEach(TestDatabase::close);
    }

    static Stream<Arguments> queries() {
        return Stream.of(
                Arguments.of("environmentsListing", MergedEnvironmentPages.OF_ONE, "cp_partner_listing"),
                Arguments.of("sharingWith", SharedViewTables.SHARING, "cp_shared_view_user_sharing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void uses_an_index_on_postgresql(String name, String query, String index) throws SQLException {
        TestDatabase database = filled(TestDatabase.Kind.POSTGRESQL);
        String plan = plan(database, "EXPLAIN " + query, "10");
        assertTrue(plan.contains("Index Only Scan using " + index), plan);
        assertTrue(!plan.contains("Seq Scan") && !plan.contains("Sort"), plan);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void uses_an_index_on_sqlite(String name, String query, String index) throws SQLException {
        TestDatabase database = filled(TestDatabase.Kind.SQLITE);
        String plan = plan(database, "EXPLAIN QUERY PLAN " + query, "10");
        assertTrue(plan.contains("COVERING INDEX " + index), plan);
        assertTrue(!plan.contains("SCAN") && !plan.contains("TEMP B-TREE"), plan);
    }

    @ParameterizedTest
    @EnumSource
    void finds_old_checks_by_their_time(TestDatabase.Kind kind) throws SQLException {
        TestDatabase database = filled(kind);
        String explain = kind == TestDatabase.Kind.POSTGRESQL ? "EXPLAIN " : "EXPLAIN QUERY PLAN ";
        String plan = plan(database, explain + EnvironmentLists.CHECKED_OUTSIDE, statement -> {
            statement.setLong(1, -1);
            statement.setInt(2, 0);
            statement.setLong(3, 1);
            statement.setInt(4, 0);
            statement.setString(5, "e");
            statement.setInt(6, 50);
        });
        assertEquals(2, plan.split("cp_partner_checked", -1).length - 1, plan);
        assertTrue(!plan.contains("Seq Scan") && !plan.contains("SCAN cp_partner"), plan);
    }

    @ParameterizedTest
    @MethodSource("plansOfStamps")
    void finds_a_stamp_by_the_primary_key(TestDatabase.Kind kind, String explain, String expected) throws SQLException {
        TestDatabase database = filled(kind);
        SampleEnvironment.save(
                JdbcEnvironmentStore.builder().dataSource(database.source()).build(), EnvironmentId.of("acme"), 1);
        String plan = plan(database, explain + EnvironmentTable.STAMP_AND_VERSION, "acme");
        assertTrue(plan.contains(expected), plan);
    }

    static Stream<Arguments> plansOfStamps() {
        return Stream.of(
                Arguments.of(TestDatabase.Kind.POSTGRESQL, "EXPLAIN ", "cp_environment_pkey"),
                Arguments.of(TestDatabase.Kind.SQLITE, "EXPLAIN QUERY PLAN ", "USING PRIMARY KEY"));
    }

    /** Each environment names ten of a hundred locations; each location shares its view with one of twenty users. */
    private static TestDatabase filled(TestDatabase.Kind kind) {
        return FILLED.computeIfAbsent(kind, QueryPlanTest::fill);
    }

    private static TestDatabase fill(TestDatabase.Kind kind) {
        TestDatabase database = TestDatabase.migrated(kind);
        try (Connection connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement partner = connection.prepareStatement(
                            "INSERT INTO cp_partner VALUES (?, ?, 'x', 'x', 'x', NULL, NULL, NULL,"
                                    + " 'YES', 'YES', 'YES', 'YES', 'YES', 0, 0)");
                    PreparedStatement user =
                            connection.prepareStatement("INSERT INTO cp_shared_view_user VALUES (?, 'x', ?, 'x')")) {
                for (int i = 0; i < ENVIRONMENTS; i++) {
                    for (int j = 0; j < 10; j++) {
                        add(partner, "environment-" + i, Integer.toString((i * 7 + j * 10) % 100));
                    }
                    add(user, "location-" + i, Integer.toString(i % 20));
                }
                partner.executeBatch();
                user.executeBatch();
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        if (kind == TestDatabase.Kind.POSTGRESQL) {
            TestDatabase.execute(database.source(), "VACUUM ANALYZE cp_partner", "VACUUM ANALYZE cp_shared_view_user");
        }
        return database;
    }

    private static void add(PreparedStatement statement, String first, String second) throws SQLException {
        statement.setString(1, first);
        statement.setString(2, second);
        statement.addBatch();
    }

    /** Explains a query of a text, and of a place and a limit if it has them. */
    private static String plan(TestDatabase database, String explain, String first) throws SQLException {
        return plan(database, explain, statement -> {
            statement.setString(1, first);
            if (statement.getParameterMetaData().getParameterCount() > 1) {
                statement.setString(2, "e");
                statement.setInt(3, 50);
            }
        });
    }

    private interface Values {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private static String plan(TestDatabase database, String explain, Values values) throws SQLException {
        try (Connection connection = database.source().getConnection();
                PreparedStatement statement = connection.prepareStatement(explain)) {
            values.bind(statement);
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
