package io.channelpartners.jdbc.failure;

import io.channelpartners.jdbc.JdbcStoreException;
import io.channelpartners.spi.StoreException.Kind;
import java.net.SocketTimeoutException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the errors of drivers into the exception of the stores. */
public final class Failures {

    private Failures() {}

    /** Says what failed and why. If a commit failed, perhaps only the database knows whether it happened. */
    public static JdbcStoreException of(String doing, SQLException thrown, boolean completing) {
        SQLException cause = innermost(thrown);
        Kind kind = kind(cause);
        if (isInterrupted(cause)) {
            Thread.currentThread().interrupt(); // a pool may have cleared it
        }
        boolean outcomeOpen = completing && mayHaveHappened(kind);
        String state = cause.getSQLState() == null ? "none" : cause.getSQLState();
        return new JdbcStoreException(
                kind,
                doing + " failed: " + said(kind) + " (SQLState " + state + ", code " + cause.getErrorCode() + ")"
                        + (outcomeOpen ? "; it may have happened all the same" : ""),
                Redacted.of(cause),
                outcomeOpen);
    }

    /** Says why there is no connection; a pool that starts at its first use may throw anything. */
    public static JdbcStoreException ofSource(String doing, RuntimeException thrown) {
        for (Throwable cause : Causes.of(thrown)) {
            if (cause instanceof SQLException told) {
                return of(doing, told, false);
            }
        }
        return new JdbcStoreException(
                Kind.OTHER,
                doing + " failed: the data source provides no connection ("
                        + thrown.getClass().getName() + ")",
                Redacted.of(thrown),
                false);
    }

    /** Obtains the exception for stored content that this library cannot have written. */
    public static JdbcStoreException content(String message, @Nullable Throwable cause) {
        return new JdbcStoreException(Kind.CONTENT, message, cause, false);
    }

    /** Obtains the exception that refuses a connection with somebody else's transaction, which a store must not end. */
    public static JdbcStoreException foreignTransaction(@Nullable Throwable cause) {
        return new JdbcStoreException(
                Kind.OTHER,
                "the connection has somebody else's open transaction, which the store would end: give the store a data source whose"
                        + " connections are its own, such as the pool itself rather than a proxy that hands out the connection of a"
                        + " running transaction, or call the store when no transaction is open",
                cause,
                false);
    }

    /** Obtains the exception for a commit that was swallowed. */
    public static JdbcStoreException notCommitted() {
        return new JdbcStoreException(
                Kind.OTHER,
                "something between the store and the database dropped the commit, so whether the change is kept depends on somebody else's"
                        + " transaction: give the store a data source whose connections are its own",
                null,
                true);
    }

    /**
     * Obtains the exception for what an embedder's work threw; tables that it did not find are not those of the store.
     *
     * @param hasEnded whether the work had ended the transaction, so that the save may have been committed
     */
    public static JdbcStoreException alongside(SQLException thrown, boolean hasEnded) {
        SQLException cause = innermost(thrown);
        Kind kind = kind(cause);
        boolean isOfStore = kind == Kind.SCHEMA_MISSING || kind == Kind.CONTENT;
        return new JdbcStoreException(
                isOfStore ? Kind.OTHER : kind,
                "the work alongside failed, "
                        + (hasEnded
                                ? "after it had ended the transaction, so the save may have been committed"
                                : "so nothing is saved")
                        + " (SQLState " + cause.getSQLState() + ", code "
                        + cause.getErrorCode() + ")",
                Redacted.of(cause),
                hasEnded);
    }

    /** Checks if a failed command left nothing to commit: the connection is lost, or an earlier command failed. */
    public static boolean isGoneOrAborted(SQLException thrown) {
        return kind(thrown) == Kind.UNAVAILABLE || kind(thrown) == Kind.TIMEOUT || "25P02".equals(thrown.getSQLState());
    }

    /** Obtains the exception for an embedder's work that committed or rolled back. */
    public static JdbcStoreException endedAlongside(@Nullable SQLException thrown) {
        return new JdbcStoreException(
                Kind.OTHER,
                "the work alongside ended the transaction of the save, so one may have been committed without the other: it must"
                        + " not commit, roll back, change auto-commit or close the connection",
                thrown == null ? null : Redacted.of(thrown),
                true);
    }

    /** Obtains the exception that stops a commit after a part of the transaction threw something else. */
    public static JdbcStoreException partFailed(String doing) {
        return other(doing + " failed as a part of this transaction, so nothing of it is kept: repeat all of it");
    }

    /** Obtains the exception for what no other kind names. */
    public static JdbcStoreException other(String message) {
        return new JdbcStoreException(Kind.OTHER, message, null, false);
    }

    /** Adds what was being done. */
    public static JdbcStoreException during(String doing, JdbcStoreException failed) {
        return new JdbcStoreException(
                failed.kind(), doing + " failed: " + failed.getMessage(), failed, failed.isOutcomeOpen());
    }

    /** Checks if the wait for a connection was interrupted, by whichever pool. */
    private static boolean isInterrupted(SQLException thrown) {
        return Causes.of(thrown).stream().anyMatch(InterruptedException.class::isInstance);
    }

    /** Checks if the network timeout ended the wait for an answer on an open connection. */
    private static boolean isUnanswered(SQLException thrown) {
        return "08006".equals(thrown.getSQLState())
                && Causes.of(thrown).stream().anyMatch(SocketTimeoutException.class::isInstance);
    }

    /** The error of a batch quotes the values of its statements; the one behind it says what was wrong. */
    private static SQLException innermost(SQLException thrown) {
        return thrown instanceof BatchUpdateException && thrown.getNextException() != null
                ? thrown.getNextException()
                : thrown;
    }

    public static Kind kind(SQLException thrown) {
        if (thrown instanceof SQLTimeoutException) {
            return Kind.TIMEOUT;
        }
        if (isInterrupted(thrown)) {
            return Kind.UNAVAILABLE;
        }
        if (thrown instanceof SQLFeatureNotSupportedException) {
            return Kind.OTHER; // from the driver; from the server, the same state means that a plan is out of date
        }
        if (isUnanswered(thrown)) {
            return Kind.TIMEOUT;
        }
        Kind byState = byState(thrown.getSQLState() == null ? "" : thrown.getSQLState());
        if (thrown instanceof SQLTransientConnectionException) {
            return saysWhyAPoolIsEmpty(byState) ? byState : Kind.UNAVAILABLE;
        }
        return byState == Kind.OTHER ? bySqliteCode(thrown) : byState;
    }

    /** A pool without a free connection may report the SQL state with which the server refused the last one. */
    private static boolean saysWhyAPoolIsEmpty(Kind byState) {
        return byState == Kind.AUTHENTICATION || byState == Kind.OVERLOADED;
    }

    /** Whether a failed commit may have happened: unless the database itself gave a reason not to commit. */
    private static boolean mayHaveHappened(Kind kind) {
        return switch (kind) {
            case UNAVAILABLE, TIMEOUT, OVERLOADED, AUTHENTICATION, OTHER -> true;
            case CONFLICT, DISK_FULL, READ_ONLY, SCHEMA_MISSING, SCHEMA_TOO_NEW, CONTENT -> false;
        };
    }

    private static Kind byState(String state) {
        return switch (state) {
            case "57P01", "57P02", "57P03", "57P05", "40003" -> Kind.UNAVAILABLE;
            case "53000", "53200", "53300" -> Kind.OVERLOADED; // resources, memory, connections
            case "57014", "55P03", "25P03", "25P04" -> Kind.TIMEOUT;
            case "40001", "40P01" -> Kind.CONFLICT;
            case "0A000", "26000" ->
                Kind.CONFLICT; // a prepared statement from before the tables were altered, or dropped
            case "42501" -> Kind.AUTHENTICATION; // insufficient privilege
            case "53100" -> Kind.DISK_FULL;
            case "25006" -> Kind.READ_ONLY;
            case "42P01", "42703", "3F000" -> Kind.SCHEMA_MISSING;
            case "23505", "23502" -> Kind.CONTENT; // the rows are not those that the change names
            default -> byClass(state);
        };
    }

    private static Kind byClass(String state) {
        if (state.startsWith("08")) {
            return Kind.UNAVAILABLE;
        }
        return state.startsWith("28") ? Kind.AUTHENTICATION : Kind.OTHER;
    }

    /** The primary result codes of SQLite, which has no SQLStates; a driver may give the extended ones, which end in them. */
    private static Kind bySqliteCode(SQLException thrown) {
        if (thrown.getSQLState() != null && !thrown.getSQLState().isEmpty()) {
            return Kind.OTHER;
        }
        return switch (thrown.getErrorCode() & 0xFF) {
            case 0 -> isClosed(thrown) ? Kind.UNAVAILABLE : Kind.OTHER; // from the driver or the pool
            case 5, 6, 17 -> Kind.CONFLICT; // BUSY, LOCKED, SCHEMA
            case 8 -> Kind.READ_ONLY; // READONLY
            case 9 -> Kind.TIMEOUT; // INTERRUPT
            case 11, 19, 26 -> Kind.CONTENT; // CORRUPT, CONSTRAINT, NOTADB
            case 13 -> Kind.DISK_FULL; // FULL
            case 14 -> Kind.UNAVAILABLE; // CANTOPEN
            case 1 -> isMissingTableOrColumn(thrown) ? Kind.SCHEMA_MISSING : Kind.OTHER; // ERROR
            default -> Kind.OTHER;
        };
    }

    private static boolean isMissingTableOrColumn(SQLException thrown) {
        String message = thrown.getMessage() == null ? "" : thrown.getMessage();
        return message.contains("no such table")
                || message.contains("no such column")
                || message.contains("has no column named");
    }

    private static boolean isClosed(SQLException thrown) {
        return thrown.getMessage() != null
                && thrown.getMessage().toLowerCase(Locale.ROOT).endsWith("closed");
    }

    private static String said(Kind kind) {
        return switch (kind) {
            case UNAVAILABLE -> "there is no connection to the database, or it was lost";
            case TIMEOUT -> "it took too long";
            case OVERLOADED -> "the database has no more connections or memory to give";
            case AUTHENTICATION -> "the database refuses the credentials, or the user lacks a privilege";
            case CONFLICT -> "another transaction interfered, or the tables were altered meanwhile";
            case DISK_FULL -> "the disk is full";
            case READ_ONLY -> "the database is read-only";
            case SCHEMA_MISSING -> "a table or a column is missing: has JdbcSchema.migrate run?";
            case SCHEMA_TOO_NEW -> "the tables are newer than this library";
            case CONTENT -> "what is stored is damaged";
            case OTHER -> "see the cause";
        };
    }
}
