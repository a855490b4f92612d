package io.channelpartners.testkit.contract.law;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.law.Law;
import io.channelpartners.testkit.law.LibraryUnderTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The {@linkplain Law laws}, tried on an embedder's own environments over its own store: one test for each law and environment. To
 * try them, implement this interface in a test class.
 */
public interface LawsContract {

    /**
     * Gets a function that builds the library.
     *
     * @return builds the library around a store and a clock
     */
    LibraryUnderTest library();

    /**
     * Gets the environments to try the laws on.
     *
     * @return environments with different IDs
     */
    default List<CustomerEnvironment> environments() {
        return ExampleEnvironments.all();
    }

    /**
     * Creates an empty store. Each test calls this once.
     *
     * @return a store in memory, unless overridden
     */
    default EnvironmentStore newStore() {
        return new InMemoryEnvironmentStore();
    }

    /**
     * Gets the step by which the clock advances at each reading.
     *
     * @return a nanosecond, unless overridden; greater than zero
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
