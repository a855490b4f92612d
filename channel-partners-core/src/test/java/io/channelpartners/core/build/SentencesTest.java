package io.channelpartners.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.testkit.contract.Sentence;
import io.channelpartners.testkit.contract.directory.PassportDirectoryContract;
import io.channelpartners.testkit.contract.environment.EnvironmentStoreContract;
import io.channelpartners.testkit.contract.listener.AccessListenerContract;
import io.channelpartners.testkit.contract.sharedview.SharedViewStoreContract;
import io.channelpartners.testkit.contract.verifier.PartnerVerifierContract;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Links the sentences of the SPI's Javadoc with the tests of the contracts that prove them. */
class SentencesTest {

    static Stream<Arguments> contracts() {
        return Stream.of(
                Arguments.of("spi/EnvironmentStore", EnvironmentStoreContract.class),
                Arguments.of("spi/SharedViewStore", SharedViewStoreContract.class),
                Arguments.of("spi/PartnerVerifier", PartnerVerifierContract.class),
                Arguments.of("spi/PassportDirectory", PassportDirectoryContract.class),
                Arguments.of("event/AccessListener", AccessListenerContract.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void every_sentence_of_an_interface_is_proved_by_its_contract(String type, Class<?> contract) {
        Set<String> unproved = new TreeSet<>(SpiSentences.of(type));
        unproved.removeAll(named(contract));
        assertEquals(Set.of(), unproved, "sentences of " + type + " that no test names");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void every_test_of_a_contract_names_a_sentence_of_its_interface(String type, Class<?> contract) {
        Set<String> unknown = new TreeSet<>(named(contract));
        unknown.removeAll(SpiSentences.of(type));
        unknown.removeAll(SpiSentences.methodsOf(type));
        assertEquals(Set.of(), unknown, "sentences that " + type + " does not have");
        assertEquals(
                Set.of(),
                Arrays.stream(contract.getMethods())
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .filter(method -> !method.isAnnotationPresent(Sentence.class))
                        .map(method -> method.getName())
                        .collect(Collectors.toSet()),
                "tests that name no sentence");
    }

    private static Set<String> named(Class<?> contract) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.isAnnotationPresent(Sentence.class))
                .flatMap(method ->
                        Arrays.stream(method.getAnnotation(Sentence.class).value()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
