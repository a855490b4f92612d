package io.channelpartners.testkit.contract.environment;

import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.contract.Sentence;

/**
 * The sentences of {@link EnvironmentStore} as tests, each named after its {@link Sentence}. A store keeps the contract if a
 * test class that implements this interface passes.
 *
 * <pre>{@code
 * class MyStoreTest implements EnvironmentStoreContract {
 *
 *     private final MyDatabase database = MyDatabase.empty();
 *
 *     @Override
 *     public EnvironmentStore newStore() {
 *         return new MyStore(database);
 *     }
 *
 *     @Override
 *     public Optional<EnvironmentStore> reopened(EnvironmentStore store) {
 *         return Optional.of(new MyStore(database)); // what was saved outlives the store that saved it
 *     }
 *
 *     @Override
 *     public Optional<EnvironmentStore> brokenStore() {
 *         return Optional.of(new MyStore(MyDatabase.unreachable()));
 *     }
 * }
 * }</pre>
 *
 * <p>What a store has no hook for is reported as an aborted test with the reason. The tests use JUnit Jupiter; some start
 * threads, and none reads a clock, sleeps or needs an order.
 */
public interface EnvironmentStoreContract
        extends SavesChanges,
                KeepsHistory,
                CutsHistory,
                ErasesEnvironments,
                NamesEnvironments,
                ListsEnvironments,
                ListsOldChecks,
                KeepsListsInStep,
                KeepsTextsApart,
                KeepsValuesExactly,
                ServesManyAtOnce,
                ReadsOneMoment,
                OutlivesProcesses,
                FollowsAModel {}
