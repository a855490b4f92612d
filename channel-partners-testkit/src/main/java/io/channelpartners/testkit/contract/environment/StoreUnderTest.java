package io.channelpartners.testkit.contract.environment;

import io.channelpartners.spi.EnvironmentStore;
import java.util.Optional;

/** The hooks of {@link EnvironmentStoreContract}. */
interface StoreUnderTest {

    /**
     * Creates an empty store. Each test calls this once; data of earlier tests must not be visible.
     *
     * @return an empty store
     */
    EnvironmentStore newStore();

    /**
     * Reopens the data of a store, as a new process would after the old one has ended.
     *
     * @param store a store returned by {@link #newStore}, which is no longer used
     * @return a store with the same content, or empty if nothing outlives the process; durability is then not tested
     */
    default Optional<EnvironmentStore> reopened(EnvironmentStore store) {
        return Optional.empty();
    }

    /**
     * Creates a store that does not work, for example because its database is unreachable.
     *
     * @return the store, or empty if there is none; failures are then not tested
     */
    default Optional<EnvironmentStore> brokenStore() {
        return Optional.empty();
    }

    /**
     * Gets the number of rounds of each concurrent test; a random test takes a multiple of it as steps.
     *
     * @return 1 or more
     */
    default int rounds() {
        return 100;
    }
}
