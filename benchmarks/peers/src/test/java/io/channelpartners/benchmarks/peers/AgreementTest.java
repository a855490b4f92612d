package io.channelpartners.benchmarks.peers;

import static io.channelpartners.access.InsightOnlineFeature.CSN_LINK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every engine answers as the table does; an engine that disagrees is refused. */
class AgreementTest {

    private static final ComparedEnvironment COMPARED = new ComparedEnvironment(3_500);
    private static final List<Request> REQUESTS = COMPARED.requests(1_024);

    @ParameterizedTest
    @EnumSource
    void a_contender_agrees_on_every_request_and_every_combination_of_facts(Contender contender) {
        Agreement.require(contender, COMPARED, REQUESTS);
    }

    @ParameterizedTest
    @EnumSource
    void a_contender_counts_the_visible_features_of_a_device(Contender contender) {
        try (Engine engine = contender.open(COMPARED)) {
            for (Request request : REQUESTS.subList(0, 100)) {
                assertEquals(
                        Integer.bitCount(Mask.of(request.facts())),
                        engine.prepareAll(request.device(), request.facts()).getAsInt(),
                        request::toString);
            }
        }
    }

    @Test
    void this_library_agrees_on_every_combination_of_facts() {
        new Agreement().check("this library", new LibraryOnAllFacts(), Agreement.everyRequest());
    }

    @Test
    void the_requests_are_a_mixture_of_yes_and_no() {
        long yes = REQUESTS.stream().filter(new Reference()::isVisible).count();
        assertTrue(yes > 256 && yes < 768, yes + " of 1,024 are visible");
    }

    @Test
    void an_engine_that_disagrees_is_refused_with_the_first_request() {
        Request first = REQUESTS.stream()
                .filter(request -> request.feature() == CSN_LINK)
                .filter(new Reference()::isVisible)
                .findFirst()
                .orElseThrow();
        Engine withoutLinks = request -> () -> request.feature() != CSN_LINK && new HandWritten().isVisible(request);

        IllegalStateException refused = assertThrows(
                IllegalStateException.class,
                () -> new Agreement().check("without links", withoutLinks, REQUESTS.stream()));

        assertEquals(
                "without links is not measured: it disagrees with Table 1, which says visible, about " + first,
                refused.getMessage());
    }

    @Test
    void every_combination_of_facts_is_checked() {
        assertEquals(
                2_048, Agreement.everyRequest().map(Request::facts).distinct().count());
        assertEquals(2_048 * 12, Agreement.everyRequest().count());
    }

    @Test
    void each_fact_matters_to_some_request() {
        List<Boolean> all = Stream.of(true, false).toList();
        for (int fact = 1; fact < Facts.COMBINATIONS; fact <<= 1) {
            int bit = fact;
            Predicate<Request> changes = request -> all.stream()
                            .map(value -> Facts.numbered(value ? number(request) | bit : number(request) & ~bit))
                            .map(facts ->
                                    new Reference().isVisible(new Request(request.device(), request.feature(), facts)))
                            .distinct()
                            .count()
                    == 2;
            assertTrue(Agreement.everyRequest().anyMatch(changes), () -> "fact " + bit);
        }
    }

    private static int number(Request request) {
        return Integer.parseInt(request.device().value().substring("facts-".length()));
    }
}
