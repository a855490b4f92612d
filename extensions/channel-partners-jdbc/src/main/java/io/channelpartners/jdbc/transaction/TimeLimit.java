package io.channelpartners.jdbc.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;

/**
 * How long one query may take. A server that works cancels the query itself, so that nothing keeps running; a server that no longer
 * answers is detected by the network timeout of the connection, which is then abandoned.
 */
public final class TimeLimit {

    /** How many milliseconds at most are reserved for the answer to arrive. */
    private static final int MOST_FOR_THE_WAY = 500;

    private static final TimeLimit NONE = new TimeLimit(0);

    private final int milliseconds;

    private TimeLimit(int milliseconds) {
        this.milliseconds = milliseconds;
    }

    public static TimeLimit none() {
        return NONE;
    }

    /** Obtains a limit of at least a millisecond. */
    public static TimeLimit of(Duration atMost) {
        if (atMost.isZero() || atMost.isNegative()) {
            throw new IllegalArgumentException("a time limit must be more than zero, not " + atMost);
        }
        boolean isLong = atMost.compareTo(Duration.ofMillis(Integer.MAX_VALUE)) >= 0;
        return new TimeLimit(isLong ? Integer.MAX_VALUE : (int) Math.max(1, atMost.toMillis()));
    }

    boolean isSet() {
        return milliseconds > 0;
    }

    /** Gets the limit for a database that cancels the query itself: early enough before the network timeout. */
    int millisecondsOfQuery() {
        return Math.max(1, milliseconds - Math.min(milliseconds / 2, MOST_FOR_THE_WAY));
    }

    /** Gets the limit for a driver that counts in seconds; 0 for none. */
    int seconds() {
        return (int) ((milliseconds + 999L) / 1_000);
    }

    /** Sets the network timeout of a connection; returns an action that resets it. */
    Undo onNetworkOf(Connection connection) throws SQLException {
        if (!isSet()) {
            return () -> {};
        }
        try {
            int before = connection.getNetworkTimeout();
            if (before > 0 && before <= milliseconds) {
                return () -> {};
            }
            connection.setNetworkTimeout(Runnable::run, milliseconds);
            return () -> connection.setNetworkTimeout(Runnable::run, before);
        } catch (SQLFeatureNotSupportedException e) {
            return () -> {}; // there is no network, such as with SQLite
        }
    }

    /** Resets a connection. */
    @FunctionalInterface
    interface Undo {
        void run() throws SQLException;
    }
}
