package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Refuses an engine that does not answer as the {@link Reference} does: what is wrong is not measured. */
final class Agreement {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();

    private final Reference reference = new Reference();

    /** Checks a contender on the requests of a scene and, if it decides by facts alone, on every combination of facts. */
    static void require(Contender contender, Scene scene, List<Request> requests) {
        try (Engine engine = contender.open(scene)) {
            Agreement agreement = new Agreement();
            agreement.check(contender.label(), engine, requests.stream());
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

    /**
     * Checks an engine.
     *
     * @throws IllegalStateException if it disagrees, with the first request on which it does
     */
    void check(String name, Engine engine, Stream<Request> requests) {
        requests.filter(request -> engine.isVisible(request) != reference.isVisible(request))
                .findFirst()
                .ifPresent(request -> {
                    throw new IllegalStateException(name + " is not measured: it says "
                            + (reference.isVisible(request) ? "no" : "yes") + " where Table 1 says the opposite, to "
                            + request);
                });
    }
}
