package io.channelpartners.jdbc;

import io.channelpartners.spi.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The database failed: the {@link StoreException} of the stores in this module. {@link #kind()} says why.
 *
 * <p>The message contains no personal data; the cause is what the driver threw, and drivers may quote values. Neither contains
 * anything that may be a password, such as the parameters of a database URL: where the driver's exception does, a plain {@link
 * java.sql.SQLException} replaces it as the cause, with its message cut off there.
 */
@SuppressWarnings("serial") // see StoreException
public final class JdbcStoreException extends StoreException {

    /**
     * Creates the exception. Besides the stores, a test of your own error handling may throw it.
     *
     * @param kind why it failed
     * @param message what was being done, and why it failed
     * @param cause what the driver threw, or null
     * @param outcomeOpen whether a save, a cut or an erasure may have happened all the same
     */
    public JdbcStoreException(Kind kind, String message, @Nullable Throwable cause, boolean outcomeOpen) {
        super(kind, message, cause, outcomeOpen);
    }
}
