package io.channelpartners.spring.metrics;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.event.AccessListKind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Registers meters.
 *
 * @param registry the registry
 */
record Meters(MeterRegistry registry) {

    private static final String ABOUT_ALL = "all";

    Counter counter(String name, String description, String... tags) {
        return Counter.builder(name).description(description).tags(tags).register(registry);
    }

    Timer timer(String name, String description, String... tags) {
        return Timer.builder(name).description(description).tags(tags).register(registry);
    }

    Counter[] decisions(String visible) {
        return featuresThenAll()
                .map(feature -> counter(
                        "channel.partners.decisions",
                        "Questions whether a feature of a device is visible",
                        "feature",
                        feature,
                        "visible",
                        visible))
                .toArray(Counter[]::new);
    }

    Counter[] explanations() {
        return featuresThenAll()
                .map(feature -> counter(
                        "channel.partners.explanations",
                        "Questions why a feature is visible or not",
                        "feature",
                        feature))
                .toArray(Counter[]::new);
    }

    /** The features by ordinal, then the value for a question about all of them. */
    private static Stream<String> featuresThenAll() {
        return Stream.concat(
                Arrays.stream(InsightOnlineFeature.values()).map(InsightOnlineFeature::code), Stream.of(ABOUT_ALL));
    }

    Timer[] timers(String name, String description) {
        return kinds().map(kind -> timer(name, description, "list", kind)).toArray(Timer[]::new);
    }

    Counter[] counters(String name, String description) {
        return kinds().map(kind -> counter(name, description, "list", kind)).toArray(Counter[]::new);
    }

    private static Stream<String> kinds() {
        return Arrays.stream(AccessListKind.values()).map(AccessListKind::code);
    }

    CheckMeters checks(String outcome) {
        return new CheckMeters(
                counter("channel.partners.checks", "Partner IDs that were checked at HPE", "outcome", outcome),
                timer("channel.partners.check.duration", "Checks of a single Partner ID at HPE", "outcome", outcome));
    }
}
