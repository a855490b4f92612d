package io.channelpartners.jdbc.sql;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The commands for one kind of row, built from names of tables and columns only; every value is bound. */
public final class TableSql {

    private final String present;
    private final String history;
    private final String insert;
    private final String update;
    private final String delete;
    private final String select;
    private final String columns;
    private final String insertChange;
    private final String selectChanges;

    /** Takes the tables of present and past rows, the columns that identify a row in its environment, and its other columns. */
    public TableSql(String present, String history, String key, String rest) {
        this(present, history, key, rest, key);
    }

    /** The same, with the history read in an order other than the key's. */
    public TableSql(String present, String history, String key, String rest, String order) {
        String columns = key + ", " + rest;
        String ofState = "environment_id, " + columns;
        String ofChange = "environment_id, from_revision, from_checks, side, " + columns;
        String here = " WHERE environment_id = ? AND " + equal(key, " AND ");
        this.present = present;
        this.history = history;
        insert = "INSERT INTO " + present + " (" + ofState + ") VALUES (" + marks(ofState) + ")";
        update = "UPDATE " + present + " SET " + equal(rest, ", ") + here;
        delete = "DELETE FROM " + present + here;
        this.columns = columns;
        select = "SELECT " + columns + " FROM " + present + " WHERE environment_id = ?";
        insertChange = "INSERT INTO " + history + " (" + ofChange + ") VALUES (" + marks(ofChange) + ")";
        selectChanges = "SELECT from_revision, from_checks, side, " + columns + " FROM " + history
                + " WHERE environment_id = ? AND (from_revision, from_checks) >= (?, ?)"
                + " AND (from_revision, from_checks) <= (?, ?) ORDER BY " + order;
    }

    public String present() {
        return present;
    }

    public String history() {
        return history;
    }

    public String insert() {
        return insert;
    }

    public String update() {
        return update;
    }

    public String delete() {
        return delete;
    }

    public String select() {
        return select;
    }

    /** The present rows of some devices, as many as there are placeholders. */
    public String select(int devices) {
        return "SELECT " + columns + " FROM " + present + " WHERE environment_id = ? AND device_id IN ("
                + String.join(", ", Collections.nCopies(devices, "?")) + ")";
    }

    public String insertChange() {
        return insertChange;
    }

    public String selectChanges() {
        return selectChanges;
    }

    /** One placeholder for each column. */
    public static String marks(String columns) {
        return List.of(columns.split(", ", -1)).stream().map(column -> "?").collect(Collectors.joining(", "));
    }

    /** Sets each column to a bound value, or compares it with one. */
    public static String equal(String columns, String separator) {
        return List.of(columns.split(", ", -1)).stream()
                .map(column -> column + " = ?")
                .collect(Collectors.joining(separator));
    }
}
