package io.channelpartners.testkit.contract.environment;

import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.contract.Sentence;

/**
 * The contract of {@link EnvironmentStore}: its numbered sentences as tests, which are linked by {@link Sentence}. To test a store,
 * implement this interface in a test class.
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
 * <p>A test whose hook is not implemented is aborted, with the reason. The tests use JUnit Jupiter and run in any order. Some start
 * threads; none reads a clock or sleeps.
 */
public interface EnvironmentStoreContract
        extends SavesChanges,
                KeepsHistory,
                CutsHistory,
                ErasesEnvironments,
                ListsEnvironmentsByPartner,
                ListsEnvironments,
                ListsOldChecks,
                KeepsListsInStep,
                KeepsTextsApart,
                KeepsValuesExactly,
                ServesManyAtOnce,
                ReadsOneMoment,
                ReadsParts,
                ReadsPartsOfOneMoment,
                KeepsSummaries,
                ListsSummaries,
                ReadsSummariesOfOneMoment,
                OutlivesProcesses,
                FollowsAModel {}
