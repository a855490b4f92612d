package io.channelpartners.testkit;

import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.contract.sharedview.SharedViewStoreContract;
import java.util.Optional;

/** The store of shared views in memory keeps the contract. Nothing of it outlives the process. */
class InMemorySharedViewStoreContractTest implements SharedViewStoreContract {

    @Override
    public SharedViewStore newStore() {
        return new InMemorySharedViewStore();
    }

    @Override
    public Optional<SharedViewStore> brokenStore() {
        InMemorySharedViewStore broken = new InMemorySharedViewStore();
        broken.fail(true);
        return Optional.of(broken);
    }
}
