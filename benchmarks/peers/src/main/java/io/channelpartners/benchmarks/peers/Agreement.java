package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Refuses to measure an engine whose answers differ from the {@link Reference}. */
final class Agreement {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    private final Reference reference = new Reference();

    /**
     * Checks a contender with these requests, one by one and from several threads at once; and, if it decides by facts alone, with
     * every combination of facts.
     */
    static void require(Contender contender, ComparedEnvironment compared, List<Request> requests) {
        try (Engine engine = contender.open(compared)) {
            Agreement agreement = new Agreement();
            agreement.check(contender.label(), engine, requests.stream());
            agreement.checkConcurrently(contender.label(), engine, requests);
            if (contender.decidesByFacts()) {
                agreement.check(contender.label(), engine, everyRequest());
            }
        }
    }

    /** Returns all 2,048 combinations of facts, each as a device of its own, with each of the twelve features. */
    static Stream<Request> everyRequest() {
        return IntStream.range(0, Facts.COMBINATIONS)
                .boxed()
                .flatMap(number -> Stream.of(FEATURES)
                        .map(feature -> new Request(DeviceId.of("facts-" + number), feature, Facts.numbered(number))));
    }

    /** Checks an engine from several threads at once. */
    private void checkConcurrently(String name, Engine engine, List<Request> requests) {
        List<PreparedRequest> prepared = requests.stream().map(engine::prepare).toList();
        refuse(
                name,
                IntStream.range(0, requests.size())
                        .parallel()
                        .filter(at -> prepared.get(at).isVisible() != reference.isVisible(requests.get(at)))
                        .mapToObj(requests::get)
                        .findFirst());
    }

    /**
     * Checks an engine with these requests, one by one.
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
