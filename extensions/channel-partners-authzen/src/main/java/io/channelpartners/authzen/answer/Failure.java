package io.channelpartners.authzen.answer;

import io.channelpartners.problem.CheckUnavailable;
import io.channelpartners.spi.StoreException;

/**
 * What an embedder's code or the library threw, as outsiders may know it: whether to ask again, and nothing else.
 *
 * @param status 503 if asking again may help, else 500
 */
public record Failure(int status) {

    private static final Failure ASK_AGAIN = new Failure(503);
    private static final Failure BROKEN = new Failure(500);

    /**
     * Obtains the failure that an exception or error stands for; if there is no memory, nothing can be answered any more, and it is
     * thrown again.
     */
    public static Failure of(Throwable thrown) {
        if (thrown instanceof OutOfMemoryError error) {
            throw error;
        }
        boolean mayRetry =
                thrown instanceof StoreException failed ? failed.mayRetry() : thrown instanceof CheckUnavailable;
        return mayRetry ? ASK_AGAIN : BROKEN;
    }

    /** Obtains the failure that something was not known that a complete list needs. */
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
                ? "the question cannot be answered now: ask it again later"
                : "the question could not be answered";
    }
}
