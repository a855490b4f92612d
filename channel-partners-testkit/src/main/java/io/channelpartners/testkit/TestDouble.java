package io.channelpartners.testkit;

import java.util.List;

/**
 * Stands in a test for what an embedder implements. It is strict: what a test prepares must happen, and {@link #requireAllUsed} at
 * the end of a test says what did not. {@link TestDoubles} asks all of them at once.
 */
public interface TestDouble {

    /**
     * Gets what a test prepared and what never happened, such as a failure that no call met.
     *
     * @return a sentence for each, none if all was used
     */
    List<String> unused();

    /**
     * Checks that all that a test prepared has happened.
     *
     * @throws AssertionError if something has not; the message lists it
     */
    default void requireAllUsed() {
        List<String> unused = unused();
        if (!unused.isEmpty()) {
            throw new AssertionError("prepared, but never used: " + String.join("; ", unused));
        }
    }
}
