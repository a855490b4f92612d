package io.channelpartners.jdbc;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The database failed. Says why, whether a retry may help, and whether the change may have happened all the same.
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
 * <p>This is not a {@code ChannelPartnersException}: those mean that a request was refused and nothing changed, while a connection
 * that is lost during a commit leaves open whether it happened. The message contains no personal data; the cause is what the driver
 * threw, and drivers may quote values. Neither contains anything that may be a password, such as the parameters of a database URL:
 * where the driver's exception does, a plain {@link java.sql.SQLException} replaces it as the cause, with its message cut off
 * there. Serializing keeps everything that the exception says, and fails if a cause has no serial form.
 */
@SuppressWarnings("serial") // no version is promised to read the serial form of another
public final class JdbcStoreException extends RuntimeException {

    /** Why the database failed. */
    public enum Kind {
        /**
         * There is no connection, it was lost, the server is shutting down or starting, or the wait for a connection was
         * interrupted (the thread's interrupt status stays set); a retry may help.
         */
        CONNECTION(true),
        /** The operation exceeded a time limit that the embedder set; a retry may help. */
        TIMEOUT(true),
        /**
         * Another transaction interfered: a serialization failure, a deadlock, a busy database, or tables that were altered after a
         * statement was prepared; a retry may help.
         */
        CONFLICT(true),
        /** No room is left on the disk. */
        DISK_FULL(false),
        /** The database, or the connection, is read-only. */
        READ_ONLY(false),
        /** The tables are missing, or of an older version than this library needs: see {@link JdbcSchema#migrate}. */
        SCHEMA_MISSING(false),
        /** The tables are of a newer version, which no longer admits this version of the library. */
        SCHEMA_TOO_NEW(false),
        /** Stored data breaks an invariant, so it is not returned: something other than this library altered or damaged it. */
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

    /** Whether the change may have been stored all the same. */
    private final boolean outcomeOpen;

    /**
     * Creates the exception. Besides the stores, a test of your own error handling may throw it.
     *
     * @param kind why it failed
     * @param message what was being done, and why it failed
     * @param cause what the driver threw, or null
     * @param outcomeOpen whether a save, a cut or an erasure may have happened all the same
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
     * Checks if the same call may succeed later without anybody's intervention.
     *
     * @return true for a lost connection, a timeout and a conflict
     */
    public boolean mayRetry() {
        return kind.mayRetry;
    }

    /**
     * Checks if a save, a cut or an erasure may have happened all the same, because it failed while being committed. Even then it
     * happened completely or not at all.
     *
     * @return false if certainly nothing has changed
     */
    public boolean isOutcomeOpen() {
        return outcomeOpen;
    }
}
