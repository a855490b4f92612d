package io.channelpartners.testkit.contract.environment;

import io.channelpartners.spi.EnvironmentStore;
import java.util.Optional;

/** What the tests need of whoever implements {@link EnvironmentStoreContract}. */
interface StoreUnderTest {

    /**
     * Creates a store without environments. Called once in a test, whatever the test does; what an earlier one left must not be
     * seen.
     *
     * @return an empty store
     */
    EnvironmentStore newStore();

    /**
     * Opens the data of a store anew, as a process does that starts after the one that used the store ended.
     *
     * @param store a store that {@link #newStore} returned and that is not used any more
     * @return a store that holds the same, or empty if nothing outlives the process, so that durability is not tested
     */
    default Optional<EnvironmentStore> reopened(EnvironmentStore store) {
        return Optional.empty();
    }

    /**
     * Creates a store that does not work, such as one whose database cannot be reached.
     *
     * @return the store, or empty if there is no such thing, so that failing is not tested
     */
    default Optional<EnvironmentStore> brokenStore() {
        return Optional.empty();
    }

    /**
     * Says how often each test in which threads meet lets them meet, and how many steps a random test takes.
     *
     * @return 1 or more
     */
    default int rounds() {
        return 100;
    }
}
