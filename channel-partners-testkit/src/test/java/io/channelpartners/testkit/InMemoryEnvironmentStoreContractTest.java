package io.channelpartners.testkit;

import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.contract.environment.EnvironmentStoreContract;
import java.util.Optional;

/** The store in memory keeps the contract. Nothing of it outlives the process. */
class InMemoryEnvironmentStoreContractTest implements EnvironmentStoreContract {

    @Override
    public EnvironmentStore newStore() {
        return new InMemoryEnvironmentStore();
    }

    @Override
    public Optional<EnvironmentStore> brokenStore() {
        InMemoryEnvironmentStore broken = new InMemoryEnvironmentStore();
        broken.fail(true);
        return Optional.of(broken);
    }
}
