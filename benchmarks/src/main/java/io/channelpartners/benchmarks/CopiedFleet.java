package io.channelpartners.benchmarks;

import io.channelpartners.change.EnvironmentId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Many environments in a database, written by the database itself in little time: copies of one environment that a store has saved, row
 * by row in whatever tables there are, without its history. They differ in their IDs only.
 */
final class CopiedFleet {

    /** So many environments are written at once, so that no transaction fills the disk with its log. */
    private static final int AT_ONCE = 100;

    private static final int FIRST = 100_000;
    private static final String NUMBERS =
            "WITH RECURSIVE copy(number) AS (SELECT %d UNION ALL SELECT number + 1 FROM copy WHERE number < %d) ";

    private final Connection connection;

    private CopiedFleet(Connection connection) {
        this.connection = connection;
    }

    /** Returns the ID of an environment of the fleet: 0 is the one that is copied. */
    static EnvironmentId id(int number) {
        return EnvironmentId.of("customer-" + (FIRST + number));
    }

    /**
     * Copies environment 0.
     *
     * @param environments the number of environments that there are at the end
     * @param withDevices the number of those that have rows of devices
     */
    static void write(DataSource source, int environments, int withDevices) throws SQLException {
        try (Connection connection = source.getConnection()) {
            CopiedFleet fleet = new CopiedFleet(connection);
            for (Map.Entry<String, List<String>> table : fleet.tables().entrySet()) {
                boolean ofDevices = table.getValue().contains("device_id");
                fleet.copy(table.getKey(), table.getValue(), ofDevices ? withDevices : environments);
            }
        }
    }

    /** The columns of each table but the ID of the environment. */
    private Map<String, List<String>> tables() throws SQLException {
        Map<String, List<String>> tables = new LinkedHashMap<>();
        try (ResultSet columns = connection.getMetaData().getColumns(null, null, "cp_%", "%")) {
            while (columns.next()) {
                tables.computeIfAbsent(columns.getString("TABLE_NAME"), table -> new ArrayList<>())
                        .add(columns.getString("COLUMN_NAME"));
            }
        }
        tables.keySet().removeIf(table -> table.startsWith("cp_change"));
        tables.values().removeIf(columns -> !columns.remove("environment_id"));
        return tables;
    }

    private void copy(String table, List<String> columns, int environments) throws SQLException {
        String others = columns.stream().collect(Collectors.joining(", "));
        // A statement that reads what it writes would keep all new rows aside first.
        execute(String.format(
                Locale.ROOT,
                "CREATE TEMPORARY TABLE copied AS SELECT %s FROM %s WHERE environment_id = '%s'",
                others,
                table,
                id(0)));
        for (int from = 1; from < environments; from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, environments) - 1;
            execute(String.format(
                    Locale.ROOT,
                    "INSERT INTO %s (environment_id, %s) " + NUMBERS
                            + "SELECT 'customer-' || number, %s FROM copy CROSS JOIN copied",
                    table,
                    others,
                    FIRST + from,
                    FIRST + to,
                    others));
        }
        execute("DROP TABLE copied");
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
