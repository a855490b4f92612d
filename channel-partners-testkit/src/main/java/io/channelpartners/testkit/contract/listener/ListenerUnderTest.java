package io.channelpartners.testkit.contract.listener;

import io.channelpartners.event.AccessListener;
import java.util.Optional;
import java.util.OptionalInt;

/** The hooks of {@link AccessListenerContract}. */
interface ListenerUnderTest {

    /**
     * Creates a listener that has received nothing. Each test calls this once.
     *
     * @return the listener
     */
    AccessListener newListener();

    /**
     * Gets the number of events that the listener has received, for example by counting the lines that it wrote.
     *
     * @return the number since the listener was created, or empty if it is not known; lost events are then not tested
     */
    default OptionalInt heard() {
        return OptionalInt.empty();
    }

    /**
     * Gets everything that the listener has written to places that must not contain personal data.
     *
     * @return the text since the listener was created, or empty if there is no such place; personal data is then not tested
     */
    default Optional<String> written() {
        return Optional.empty();
    }

    /**
     * Gets the number of events that each thread of the concurrent test sends.
     *
     * @return 100, unless overridden
     */
    default int rounds() {
        return 100;
    }
}
