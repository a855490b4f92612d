package io.channelpartners.stress.threads;

import static org.jetbrains.lincheck.datastructures.ManagedStrategyGuaranteeKt.forClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Options;
import org.jetbrains.lincheck.datastructures.StressOptions;

/**
 * Runs the operations of a test in two threads, in many interleavings, and compares what they return with what some order one
 * after another returns. The system property {@code channelpartners.scenarios} multiplies the random scenarios.
 */
final class Interleavings {

    /** Immutable values hold nothing at which two threads could meet. */
    private static final List<String> VALUES = List.of(
            "io.channelpartners.access.",
            "io.channelpartners.device.",
            "io.channelpartners.environment.",
            "io.channelpartners.partner.",
            "io.channelpartners.internal.rows.",
            "io.channelpartners.internal.text.",
            "java.time.");

    private static final int TIMES = Integer.getInteger("channelpartners.scenarios", 1);

    private Interleavings() {}

    /** Tries random scenarios in threads that really run at once. */
    static void assertLinearizableUnderStress(Class<?> operations) {
        usual(new StressOptions())
                .iterations(5 * TIMES)
                .invocationsPerIteration(100)
                .check(operations);
    }

    /** Tries given scenarios, and random ones on request, in which one thread stops for the other at chosen points. */
    static void assertLinearizable(Class<?> operations, Scenario... scenarios) {
        ModelCheckingOptions options = chosen().iterations(2 * (TIMES - 1));
        Stream.of(scenarios).forEach(scenario -> options.addCustomScenario(scenario.of(operations)));
        options.check(operations);
    }

    /** Checks that the check can fail: on operations that go wrong in some interleaving of a scenario. */
    static void assertFoundOut(Class<?> operations, Scenario scenario) {
        ModelCheckingOptions options =
                chosen().iterations(0).invocationsPerIteration(1_000).minimizeFailedScenario(false);
        options.addCustomScenario(scenario.of(operations));
        LincheckAssertionError found = assertThrows(LincheckAssertionError.class, () -> options.check(operations));
        assertTrue(String.valueOf(found.getMessage()).contains("Invalid execution results"), found::getMessage);
    }

    private static ModelCheckingOptions chosen() {
        return usual(new ModelCheckingOptions())
                .invocationsPerIteration(50)
                .addGuarantee(forClasses(type -> VALUES.stream().anyMatch(type::startsWith))
                        .allMethods()
                        .ignore());
    }

    private static <O extends Options<O, ?>> O usual(O options) {
        return options.threads(2).actorsBefore(1).actorsPerThread(2).actorsAfter(1);
    }
}
