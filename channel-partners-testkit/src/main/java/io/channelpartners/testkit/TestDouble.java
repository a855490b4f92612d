package io.channelpartners.testkit;

import java.util.List;

/**
 * A double of an interface that an embedder implements. It is strict: whatever a test prepares must be used, and {@link #requireAllUsed}
 * at the end of the test fails otherwise. {@link TestDoubles} checks all doubles at once.
 */
public interface TestDouble {

    /**
     * Gets what a test prepared but never used, such as a failure that no call ran into.
     *
     * @return a sentence for each; empty if everything was used
     */
    List<String> unused();

    /**
     * Checks that everything a test prepared was used.
     *
     * @throws AssertionError if something was not; the message lists it
     */
    default void requireAllUsed() {
        List<String> unused = unused();
        if (!unused.isEmpty()) {
            throw new AssertionError("prepared, but never used: " + String.join("; ", unused));
        }
    }
}
