package io.channelpartners.testkit.contract.listener;

import io.channelpartners.event.AccessListener;
import java.util.Optional;
import java.util.OptionalInt;

/** What the tests need of whoever implements {@link AccessListenerContract}. */
interface ListenerUnderTest {

    /**
     * Makes a listener that has heard nothing. Called once by each test.
     *
     * @return the listener
     */
    AccessListener newListener();

    /**
     * Counts what the listener has heard, such as the lines that it wrote for an event each.
     *
     * @return the number of events since the listener was made, or empty if they cannot be counted, so that it is not tested
     */
    default OptionalInt heard() {
        return OptionalInt.empty();
    }

    /**
     * Gets all that the listener has written to where nothing personal is meant to be kept.
     *
     * @return the text since the listener was made, or empty if it writes nothing or only to where personal data is meant to be kept,
     *     so that it is not tested
     */
    default Optional<String> written() {
        return Optional.empty();
    }

    /**
     * Gets how long the test with several threads is.
     *
     * @return the events of each thread, 100 unless overridden
     */
    default int rounds() {
        return 100;
    }
}
