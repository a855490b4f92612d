package io.channelpartners.jdbc;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The database did not do what it was asked for. Says why, whether trying again may help, and whether what was asked for may
 * have happened nevertheless.
 *
 * <pre>{@code
 * try {
 *     partners.change(acme, by, environment -> environment.resetDefault(RESELLER));
 * } catch (JdbcStoreException failed) {
 *     if (!failed.mayRetry()) {
 *         throw failed;
 *     }
 *     later(); // the environment is in its old or in its new state, never between the two
 * }
 * }</pre>
 *
 * <p>No {@code ChannelPartnersException}: those are about a request that was refused and changed nothing, while a connection
 * that is lost at the end of a transaction leaves open whether it has happened. The message holds no personal datum; the cause
 * is what the driver threw, and drivers may quote values in theirs. What may hold a password, such as the parameters of the URL of
 * a database, is left out of both: a plain {@link java.sql.SQLException} whose message breaks off there then takes the place of the
 * cause. Serializing keeps all that the exception says, and fails where a cause has no serial form.
 */
@SuppressWarnings("serial") // no version is promised to read the serial form of another
public final class JdbcStoreException extends RuntimeException {

    /** Why a database did not do what it was asked for. */
    public enum Kind {
        /**
         * There is no connection, or it was lost, or the server is shutting down or starting, or the wait for a connection was
         * interrupted, and the thread still is; a retry may help.
         */
        CONNECTION(true),
        /** It took longer than a limit that the embedder set; a retry may help. */
        TIMEOUT(true),
        /**
         * Another transaction was in the way: a serialization failure, a deadlock, a database that is busy, tables that were altered
         * after a statement was prepared; a retry may help.
         */
        CONFLICT(true),
        /** No room is left on the disk. */
        DISK_FULL(false),
        /** The database, or the connection, is read-only. */
        READ_ONLY(false),
        /** The tables are not there, or are of an older version than this library needs: see {@link JdbcSchema#migrate}. */
        SCHEMA_MISSING(false),
        /** The tables are of a newer version than this library knows, which does not let this one write or read. */
        SCHEMA_TOO_NEW(false),
        /** What is stored breaks an invariant, so that it is not answered at all: it was altered or damaged from outside. */
        CONTENT(false),
        /** Anything else; the cause says what. */
        OTHER(false);

        private final boolean mayRetry;

        Kind(boolean mayRetry) {
            this.mayRetry = mayRetry;
        }
    }

    /** What failed. */
    private final Kind kind;

    /** Whether it is open if the change was stored. */
    private final boolean outcomeOpen;

    /**
     * Creates what a store throws; a test of your own handling of failures may throw it, too.
     *
     * @param kind why it failed
     * @param message what was being done, and why it failed
     * @param cause what the driver threw; null if nothing
     * @param outcomeOpen whether a save, a cut or an erasure may have happened nevertheless
     */
    public JdbcStoreException(Kind kind, String message, @Nullable Throwable cause, boolean outcomeOpen) {
        super(message, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.outcomeOpen = outcomeOpen;
    }

    /**
     * Gets why it failed.
     *
     * @return the kind of failure
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Checks if the same call may succeed later, although nobody does anything about it.
     *
     * @return true for a lost connection, a limit of time and a conflict
     */
    public boolean mayRetry() {
        return kind.mayRetry;
    }

    /**
     * Checks if a save, a cut or an erasure may have happened nevertheless, because it failed when it was being completed. Even
     * then it has happened completely or not at all.
     *
     * @return false if nothing has changed for certain
     */
    public boolean isOutcomeOpen() {
        return outcomeOpen;
    }
}
