package io.channelpartners.testkit.faults.environment;

import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.contract.environment.EnvironmentStoreContract;

/** The store from which the faults with summaries are made has none itself. */
class KeepingStoreTest implements EnvironmentStoreContract {

    @Override
    public EnvironmentStore newStore() {
        return new KeepingStore();
    }
}
