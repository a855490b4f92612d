package io.channelpartners.authzen.answer;

import io.channelpartners.problem.CheckUnavailable;
import io.channelpartners.spi.StoreException;

/**
 * What a client may know of an exception: whether asking again may help, and nothing else.
 *
 * @param status 503 if asking again may help, or else 500
 */
public record Failure(int status) {

    private static final Failure ASK_AGAIN = new Failure(503);
    private static final Failure BROKEN = new Failure(500);

    /**
     * Obtains the failure for an exception or error. Rethrows an {@link OutOfMemoryError}, after which nothing can be answered.
     */
    public static Failure of(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError error) {
            throw error;
        }
        boolean mayRetry =
                thrown instanceof StoreException failed ? failed.mayRetry() : thrown instanceof CheckUnavailable;
        return mayRetry ? ASK_AGAIN : BROKEN;
    }

    /** Obtains the failure for a list that would be incomplete, because something was unknown. */
    public static Failure incomplete() {
        return ASK_AGAIN;
    }

    /** Checks if asking again may help. */
    public boolean mayRetry() {
        return status == ASK_AGAIN.status;
    }

    /** Gets the sentence for the client. */
    public String sentence() {
        return mayRetry()
                ? "the question cannot be answered now; try again later"
                : "the question could not be answered";
    }
}
