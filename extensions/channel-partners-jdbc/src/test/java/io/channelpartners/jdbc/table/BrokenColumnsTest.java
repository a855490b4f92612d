package io.channelpartners.jdbc.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.jdbc.JdbcEnvironmentStore;
import io.channelpartners.jdbc.JdbcSharedViewStore;
import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.jdbc.database.LargeEnvironment;
import io.channelpartners.jdbc.database.SampleEnvironment;
import io.channelpartners.jdbc.database.Tables;
import io.channelpartners.jdbc.database.TestDatabase;
import io.channelpartners.spi.StoreException.Kind;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The exception names the column that was altered, whichever it is. */
class BrokenColumnsTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");

    private static final EnvironmentId LARGE = EnvironmentId.of("large");
    private static final UserGroup GROUP = UserGroup.of("Dispatchers");
    private static final SharedView SHARED = SharedView.of(SampleEnvironment.NORTH)
            .setUpGroup(GROUP)
            .addUser(GROUP, EmailAddress.of("Ann@example"))
            .nextVersion();

    /** These are the keys of queries; a row in which one was altered is not found. */
    private static final Set<String> PLACES = Set.of("environment_id", "from_revision", "from_checks", "side");

    /** With another revision, there is no summary, as after a save by a process that knows none. */
    private static final String REVISION_OF_A_SUMMARY = "summary_revision";

    /** A column, and what is wrong with it. */
    private record Alteration(String table, String column, String value) {
        String command() {
            return "UPDATE " + table + " SET " + column + " = " + value;
        }
    }

    @ParameterizedTest
    @EnumSource
    void are_reported_by_name(TestDatabase.Kind kind) {
        assertAllNamed(kind, BrokenColumnsTest::broken, 80);
    }

    /** Where an opt-in is stored in part, the part that is missing is named. */
    @ParameterizedTest
    @EnumSource
    void are_reported_by_name_if_their_value_is_missing(TestDatabase.Kind kind) {
        assertAllNamed(
                kind,
                (table, column, type) ->
                        column.startsWith("consent_") || column.startsWith("withdrawn_") || column.equals("summary")
                                ? "NULL"
                                : "",
                24);
    }

    /** Says with which value a column is broken; empty if it is not. */
    private interface Breaking {
        String value(String table, String column, int type);
    }

    /** A control character at the end of a text, a number that no value of its kind has, bytes that nobody wrote. */
    private static String broken(String table, String column, int type) {
        if (PLACES.contains(column)
                || column.equals(REVISION_OF_A_SUMMARY)
                || (table.startsWith("cp_shared_view") && column.equals("location_id"))) {
            return "";
        }
        if (column.equals("summary")) {
            return type == Types.BINARY ? "'\\x00'" : "x'00'";
        }
        if (type == Types.VARCHAR) {
            return "COALESCE(" + column + ", '') || '\u0001'";
        }
        String no = column.endsWith("_second") ? "9223372036854775807" : column.equals("place") ? "place + 1" : "-1";
        return "CASE WHEN " + column + " IS NULL THEN NULL ELSE " + no + " END";
    }

    private static void assertAllNamed(TestDatabase.Kind kind, Breaking breaking, int atLeast) {
        try (TestDatabase database = TestDatabase.migrated(kind)) {
            List<Alteration> alterations = alterations(database, breaking);
            assertTrue(alterations.size() >= atLeast, () -> "only " + alterations);
            for (Alteration alteration : alterations) {
                assertNamed(database, alteration);
            }
        }
    }

    private static void assertNamed(TestDatabase database, Alteration alteration) {
        Tables.names(database).forEach(table -> TestDatabase.execute(database.source(), "DELETE FROM " + table));
        JdbcEnvironmentStore store =
                JdbcEnvironmentStore.builder().dataSource(database.source()).build();
        SampleEnvironment.save(store, ACME, 5);
        if (alteration.table().equals("cp_large_summary")) {
            LargeEnvironment.save(store, LARGE, 5_000);
        }
        JdbcSharedViewStore shares =
                JdbcSharedViewStore.builder().dataSource(database.source()).build();
        assertTrue(shares.save(SHARED));
        EnvironmentStamp start =
                EnvironmentStamp.beforeSetUp(store.stamp(ACME).orElseThrow().creation());
        if (!isAllowed(database, alteration)) {
            return;
        }

        JdbcStoreException thrown = assertThrows(
                JdbcStoreException.class,
                () -> {
                    store.find(ACME);
                    store.find(LARGE);
                    store.history(ACME, start, 100);
                    shares.find(SampleEnvironment.NORTH);
                },
                alteration::command);

        assertEquals(Kind.CONTENT, thrown.kind(), thrown::getMessage);
        String message = String.valueOf(thrown.getMessage());
        assertTrue(
                message.contains("column " + alteration.column() + " of a stored row"),
                () -> alteration.command() + ": " + message);
    }

    /** A table may refuse that a value is missing. */
    private static boolean isAllowed(TestDatabase database, Alteration alteration) {
        try {
            TestDatabase.execute(database.source(), alteration.command());
            return true;
        } catch (IllegalStateException e) {
            assertEquals("NULL", alteration.value(), e::toString);
            return false;
        }
    }

    private static List<Alteration> alterations(TestDatabase database, Breaking breaking) {
        List<Alteration> all = new ArrayList<>();
        for (String table : Tables.names(database)) {
            try (Connection connection = database.source().getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet results = statement.executeQuery("SELECT * FROM " + table)) {
                ResultSetMetaData columns = results.getMetaData();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String column = columns.getColumnName(i);
                    String value = breaking.value(table, column, columns.getColumnType(i));
                    if (!value.isEmpty()) {
                        all.add(new Alteration(table, column, value));
                    }
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
        return all;
    }
}
