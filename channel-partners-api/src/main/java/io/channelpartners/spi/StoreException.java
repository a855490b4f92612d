package io.channelpartners.spi;

import io.channelpartners.internal.code.Codes;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A store failed. Says why, whether a retry may help, and whether the change may have happened nevertheless.
 *
 * <pre>{@code
 * try {
 *     partners.change(acme, by, environment -> environment.resetDefault(RESELLER));
 * } catch (StoreException failed) {
 *     if (!failed.mayRetry()) {
 *         throw failed;
 *     }
 *     later(); // the environment is in its old or in its new state, never between the two
 * }
 * }</pre>
 *
 * <p>This is not a {@code ChannelPartnersException}: those mean that a request was refused and nothing changed, whereas a connection
 * that is lost during a commit leaves the outcome open. A store may throw a subclass of its own.
 *
 * <p>The message contains no personal data and no secret. Serializing keeps everything that the exception says, and fails if a cause
 * has no serial form.
 */
@SuppressWarnings("serial") // no version is promised to read the serial form of another
public class StoreException extends RuntimeException {

    /** Why a store failed. */
    public enum Kind {
        /**
         * The store cannot be reached, or not enough of it works: no connection, a lost one, a server that starts or stops, too few
         * replicas, or an interrupted wait for a connection (the thread's interrupt status stays set). A retry may help.
         */
        UNAVAILABLE(true),
        /** The operation exceeded a time limit. A retry may help. */
        TIMEOUT(true),
        /**
         * Another writer interfered, or the tables were altered meanwhile: a serialization failure, a deadlock, or a busy file. A retry
         * may help.
         */
        CONFLICT(true),
        /** The store is overloaded: it refuses more connections or requests, or lacks memory. A later retry may help. */
        OVERLOADED(true),
        /** The store refuses access: the credentials are wrong, or lack a privilege. */
        AUTHENTICATION(false),
        /** No room is left on the disk. */
        DISK_FULL(false),
        /** The store, or the connection to it, is read-only. */
        READ_ONLY(false),
        /** The tables are missing, or older than the library needs. */
        SCHEMA_MISSING(false),
        /** The tables are of a newer version, which no longer admits this version of the library. */
        SCHEMA_TOO_NEW(false),
        /** Stored data breaks an invariant, so it is not returned: something other than this library altered or damaged it. */
        CONTENT(false),
        /** Anything else; the cause, if any, says what. */
        OTHER(false);

        private static final Codes<Kind> CODES = new Codes<>(values());

        private final boolean mayRetry;

        Kind(boolean mayRetry) {
            this.mayRetry = mayRetry;
        }

        /**
         * Checks if the same call may succeed later without anybody's intervention.
         *
         * @return true for {@link #UNAVAILABLE}, {@link #TIMEOUT}, {@link #CONFLICT} and {@link #OVERLOADED}
         */
        public boolean mayRetry() {
            return mayRetry;
        }

        /**
         * Gets the code by which other systems know the kind. It never changes.
         *
         * @return the code in lower snake case, such as {@code unavailable}
         */
        public String code() {
            return CODES.of(this);
        }

        /**
         * Finds the kind with a code.
         *
         * @param code exactly what {@link #code} returns
         * @return the kind, or empty if none has that code
         */
        public static Optional<Kind> ofCode(String code) {
            return CODES.find(code);
        }
    }

    /** What failed. */
    private final Kind kind;

    /** Whether the change may have been stored nevertheless. */
    private final boolean outcomeOpen;

    /**
     * Creates the exception, in a store or in a test of your own error handling.
     *
     * @param kind why it failed
     * @param message what was being done, and why it failed
     * @param cause the cause, or null
     * @param outcomeOpen whether a save, a cut or an erasure may have happened nevertheless
     */
    public StoreException(Kind kind, String message, @Nullable Throwable cause, boolean outcomeOpen) {
        super(message, cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.outcomeOpen = outcomeOpen;
    }

    /**
     * Gets why it failed.
     *
     * @return the kind of failure
     */
    public final Kind kind() {
        return kind;
    }

    /**
     * Checks if the same call may succeed later without anybody's intervention.
     *
     * @return as {@link Kind#mayRetry}
     */
    public final boolean mayRetry() {
        return kind.mayRetry();
    }

    /**
     * Checks if a save, a cut or an erasure may have happened nevertheless, such as when the connection was lost during the commit.
     * Even then it happened completely or not at all.
     *
     * @return false if it is certain that nothing has changed
     */
    public final boolean isOutcomeOpen() {
        return outcomeOpen;
    }
}
