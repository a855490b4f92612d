package io.channelpartners.jdbc.transaction;

import io.channelpartners.jdbc.failure.Failures;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import io.channelpartners.jdbc.sql.SharedValues;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The statements of one open transaction. Not thread-safe. */
public final class Transaction {

    private static final int ROWS_AT_ONCE = 1_000;

    /** Binds the values of one row of a batch. */
    @FunctionalInterface
    public interface RowValues<V> {
        void bind(Binder to, V row) throws SQLException;
    }

    /** Consumes a row. */
    @FunctionalInterface
    public interface Taking {
        void take(Row row) throws SQLException;
    }

    /**
     * A query, and what becomes of its rows.
     *
     * @param command the query
     * @param values binds its values
     * @param taking takes each row
     */
    public record Query(String command, Binder.Values values, Taking taking) {}

    private final Connection connection;
    private final Database database;
    private final TimeLimit limit;
    private final SharedValues shared = new SharedValues();

    Transaction(Connection connection, Database database) {
        this(connection, database, TimeLimit.none());
    }

    Transaction(Connection connection, Database database, TimeLimit limit) {
        this.connection = connection;
        this.database = database;
        this.limit = limit;
    }

    public Database database() {
        return database;
    }

    public Connection connection() {
        return connection;
    }

    public <T> Optional<T> row(String query, Binder.Values values, Row.Reading<T> reading) throws SQLException {
        List<T> rows = rows(query, values, reading);
        if (rows.size() > 1) {
            throw Failures.content("a row is stored twice", null);
        }
        return rows.stream().findFirst();
    }

    public <T> List<T> rows(String query, Binder.Values values, Row.Reading<T> reading) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(query, values, row -> rows.add(reading.read(row)));
        return rows;
    }

    public void each(String query, Binder.Values values, Taking taking) throws SQLException {
        each(List.of(new Query(query, values, taking)));
    }

    /** Runs queries one after another; in one round trip if the database takes several commands at once. */
    public void each(List<Query> queries) throws SQLException {
        if (database.takesSeveralCommands()) {
            together(queries);
        } else {
            for (Query query : queries) {
                together(List.of(query));
            }
        }
    }

    private void together(List<Query> queries) throws SQLException {
        String commands = queries.stream().map(Query::command).collect(Collectors.joining("; "));
        try (PreparedStatement statement = connection.prepareStatement(commands)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            if (limit.isSet() && !database.limitsQueries()) {
                statement.setQueryTimeout(limit.seconds());
            }
            Binder binder = new Binder(statement);
            for (Query query : queries) {
                query.values().bind(binder);
            }
            boolean hasRows = statement.execute();
            for (Query query : queries) {
                if (!hasRows) {
                    throw new SQLException("a query has no result");
                }
                take(statement.getResultSet(), query.taking());
                hasRows = statement.getMoreResults();
            }
        }
    }

    private void take(ResultSet results, Taking taking) throws SQLException {
        try (results) {
            Row row = new Row(results, shared);
            while (row.next()) {
                taking.take(row);
            }
        }
    }

    /** Changes rows and returns how many. */
    public int change(String command, Binder.Values values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            values.bind(new Binder(statement));
            return statement.executeUpdate();
        }
    }

    /** Runs the statement once for each item; each run must change exactly one stored row. */
    public <V> void change(String command, Collection<V> rows, RowValues<V> values) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(command)) {
            Binder binder = new Binder(statement);
            int waiting = 0;
            for (V row : rows) {
                values.bind(binder.again(), row);
                statement.addBatch();
                if (++waiting == ROWS_AT_ONCE) {
                    requireOneEach(statement.executeBatch());
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                requireOneEach(statement.executeBatch());
            }
        }
    }

    /** A driver that merges inserts does not count them; if an insert did not fail, it inserted its row. */
    private static void requireOneEach(int[] counts) {
        for (int count : counts) {
            if (count != 1 && count != Statement.SUCCESS_NO_INFO) {
                throw Failures.content(
                        "a stored row is not what the change says it was before: the change affects " + count + " rows",
                        null);
            }
        }
    }
}
