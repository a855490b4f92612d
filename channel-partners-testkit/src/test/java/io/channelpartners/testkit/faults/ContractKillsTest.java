package io.channelpartners.testkit.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.channelpartners.testkit.faults.environment.FaultyEnvironmentStore;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Each contract fails every implementation that has one fault, and passes the one that has none. */
class ContractKillsTest {

    /** The long form tries each fault; the default build, one of three. */
    private static final int ONE_OF = Boolean.getBoolean("channelpartners.long") ? 1 : 3;

    static Stream<Arguments> contracts() {
        return Stream.of(
                Arguments.of(FaultyEnvironmentStore.class, FaultyEnvironmentStore.FAULTS),
                Arguments.of(FaultySharedViewStore.class, FaultySharedViewStore.FAULTS),
                Arguments.of(FaultyVerifier.class, FaultyVerifier.FAULTS),
                Arguments.of(FaultyDirectory.class, FaultyDirectory.FAULTS),
                Arguments.of(FaultyListener.class, FaultyListener.FAULTS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void finds_every_fault(Class<?> contract, List<SeededFault<?>> all) {
        List<SeededFault<?>> faults = IntStream.range(0, all.size())
                .filter(number -> number % ONE_OF == 0)
                .<SeededFault<?>>mapToObj(all::get)
                .toList();
        List<String> survivors = faults.parallelStream()
                .map(SeededFault::name)
                .filter(fault ->
                        run(contract, fault).getFailures().stream().noneMatch(ContractKillsTest::isOfASentence))
                .toList();
        System.out.println("contract kills " + (faults.size() - survivors.size()) + "/" + faults.size() + " of "
                + contract.getSimpleName() + (survivors.isEmpty() ? "" : ", not " + survivors));
        assertEquals(List.of(), survivors);
    }

    private static boolean isOfASentence(TestExecutionSummary.Failure failure) {
        return failure.getException().toString().contains("Not kept: ");
    }

    private static TestExecutionSummary run(Class<?> contract, String fault) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(contract))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .configurationParameter(FaultName.KEY, fault)
                .build();
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, listener);
        return listener.getSummary();
    }
}
