package io.channelpartners.jdbc;

import java.util.List;
import java.util.stream.Collectors;

/** The commands for one kind of rows, put together of names of tables and columns only; every value is bound. */
final class TableSql {

    private final String present;
    private final String history;
    private final String insert;
    private final String update;
    private final String delete;
    private final String select;
    private final String insertChange;
    private final String selectChanges;

    /** The present rows, those of the history, what identifies a row in its environment, and the rest of its columns. */
    TableSql(String present, String history, String key, String rest) {
        this(present, history, key, rest, key);
    }

    /** The same, read in another order than that of the key. */
    TableSql(String present, String history, String key, String rest, String order) {
        String columns = key + ", " + rest;
        String ofState = "environment_id, " + columns;
        String ofChange = "environment_id, from_revision, from_checks, side, " + columns;
        String here = " WHERE environment_id = ? AND " + equal(key, " AND ");
        this.present = present;
        this.history = history;
        insert = "INSERT INTO " + present + " (" + ofState + ") VALUES (" + marks(ofState) + ")";
        update = "UPDATE " + present + " SET " + equal(rest, ", ") + here;
        delete = "DELETE FROM " + present + here;
        select = "SELECT " + columns + " FROM " + present + " WHERE environment_id = ? ORDER BY " + order;
        insertChange = "INSERT INTO " + history + " (" + ofChange + ") VALUES (" + marks(ofChange) + ")";
        selectChanges = "SELECT from_revision, from_checks, side, " + columns + " FROM " + history
                + " WHERE environment_id = ? AND (from_revision, from_checks) >= (?, ?)"
                + " AND (from_revision, from_checks) <= (?, ?) ORDER BY " + order;
    }

    String present() {
        return present;
    }

    String history() {
        return history;
    }

    String insert() {
        return insert;
    }

    String update() {
        return update;
    }

    String delete() {
        return delete;
    }

    String select() {
        return select;
    }

    String insertChange() {
        return insertChange;
    }

    String selectChanges() {
        return selectChanges;
    }

    /** As many marks for values as columns. */
    static String marks(String columns) {
        return List.of(columns.split(", ", -1)).stream().map(column -> "?").collect(Collectors.joining(", "));
    }

    /** Each column set equal to, or compared with, a bound value. */
    static String equal(String columns, String separator) {
        return List.of(columns.split(", ", -1)).stream()
                .map(column -> column + " = ?")
                .collect(Collectors.joining(separator));
    }
}
