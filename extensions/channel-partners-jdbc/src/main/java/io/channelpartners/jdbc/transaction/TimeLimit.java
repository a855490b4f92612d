package io.channelpartners.jdbc.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.Duration;

/**
 * How long the answer to one question may take. A server that works ends the query itself, so that nothing is left running; one that
 * no longer answers is noticed by the network time-out of the connection, which is then given up.
 */
public final class TimeLimit {

    /** Milliseconds left for the answer to arrive. */
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

    /** Gets the limit for a database that ends the query itself: before the connection would have to be given up. */
    int millisecondsOfQuery() {
        return Math.max(1, milliseconds - Math.min(milliseconds / 2, MOST_FOR_THE_WAY));
    }

    /** Gets the limit for a driver that counts in seconds; 0 for none. */
    int seconds() {
        return (int) ((milliseconds + 999L) / 1_000);
    }

    /** Limits how long a connection waits for an answer; returns what undoes that. */
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

    /** Makes a connection again what it was. */
    @FunctionalInterface
    interface Undo {
        void run() throws SQLException;
    }
}
