package io.channelpartners.examples.embedding;

import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.contract.environment.EnvironmentStoreContract;
import java.util.Optional;

/** Shows how an embedder tests its own store. */
class MyStoreTest implements EnvironmentStoreContract {

    private final MyDatabase database = MyDatabase.empty();

    @Override
    public EnvironmentStore newStore() {
        return new MyStore(database);
    }

    @Override
    public Optional<EnvironmentStore> reopened(EnvironmentStore store) {
        return Optional.of(new MyStore(database)); // what was saved outlives the store that saved it
    }

    @Override
    public Optional<EnvironmentStore> brokenStore() {
        return Optional.of(new MyStore(MyDatabase.unreachable()));
    }
}
