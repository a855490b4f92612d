package io.channelpartners.testkit.contract.law;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.contract.environment.EnvironmentStoreContract;
import io.channelpartners.testkit.law.Law;
import io.channelpartners.testkit.law.LibraryUnderTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The {@linkplain Law laws} on environments of an embedder's own, over a store of its own: one test for each law and
 * environment. See {@link EnvironmentStoreContract} for how a contract is used.
 */
public interface LawsContract {

    /**
     * Says how the library is put together.
     *
     * @return puts it together around a store and a clock
     */
    LibraryUnderTest library();

    /**
     * Gets the environments on which the laws are tried.
     *
     * @return environments with different IDs
     */
    default List<CustomerEnvironment> environments() {
        return ExampleEnvironments.all();
    }

    /**
     * Makes an empty store. Called for each test.
     *
     * @return a store in memory, unless overridden
     */
    default EnvironmentStore newStore() {
        return new InMemoryEnvironmentStore();
    }

    /**
     * Says how far the clock advances at each reading.
     *
     * @return a nanosecond, unless overridden; more than nothing
     */
    default Duration step() {
        return Duration.ofNanos(1);
    }

    /**
     * Tries each law on each environment.
     *
     * @return a test for each
     */
    @TestFactory
    default Stream<DynamicContainer> keeps_every_law() {
        return Stream.of(Law.values())
                .map(law -> DynamicContainer.dynamicContainer(
                        law.toString(),
                        environments().stream()
                                .map(environment -> DynamicTest.dynamicTest(
                                        environment.id().value(),
                                        () -> law.check(environment, library(), newStore(), step())))));
    }
}
