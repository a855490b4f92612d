package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Refuses an engine that does not answer as the {@link Reference} does: what is wrong is not measured. */
final class Agreement {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    private final Reference reference = new Reference();

    /**
     * Checks a contender on the requests of a scene, one by one and from several threads at once, and, if it decides by facts
     * alone, on every combination of facts.
     */
    static void require(Contender contender, Scene scene, List<Request> requests) {
        try (Engine engine = contender.open(scene)) {
            Agreement agreement = new Agreement();
            agreement.check(contender.label(), engine, requests.stream());
            agreement.checkTogether(contender.label(), engine, requests);
            if (contender.decidesByFacts()) {
                agreement.check(contender.label(), engine, everyRequest());
            }
        }
    }

    /** Gets 2,048 combinations of facts, each as a device of its own, with each of the twelve features. */
    static Stream<Request> everyRequest() {
        return IntStream.range(0, Facts.COMBINATIONS)
                .boxed()
                .flatMap(number -> Stream.of(FEATURES)
                        .map(feature -> new Request(DeviceId.of("facts-" + number), feature, Facts.numbered(number))));
    }

    /** Checks an engine that several threads ask at once. */
    private void checkTogether(String name, Engine engine, List<Request> requests) {
        List<Question> questions = requests.stream().map(engine::ask).toList();
        refuse(
                name,
                IntStream.range(0, requests.size())
                        .parallel()
                        .filter(at -> questions.get(at).isVisible() != reference.isVisible(requests.get(at)))
                        .mapToObj(requests::get)
                        .findFirst());
    }

    /**
     * Checks an engine.
     *
     * @throws IllegalStateException if it disagrees, with the first request on which it does
     */
    void check(String name, Engine engine, Stream<Request> requests) {
        refuse(
                name,
                requests.filter(request -> engine.isVisible(request) != reference.isVisible(request))
                        .findFirst());
    }

    private void refuse(String name, Optional<Request> disagreed) {
        disagreed.ifPresent(request -> {
            String expected = reference.isVisible(request) ? "visible" : "not visible";
            throw new IllegalStateException(name + " is not measured: it disagrees with Table 1, which says " + expected
                    + ", about " + request);
        });
    }
}
