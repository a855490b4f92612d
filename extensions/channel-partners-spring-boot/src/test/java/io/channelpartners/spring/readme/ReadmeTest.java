package io.channelpartners.spring.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.spring.Application;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReadmeTest {

    @TestFactory
    Stream<DynamicTest> every_code_example_is_compiled_and_run() {
        String tests = inOneLine(Page.tests());
        return Page.code().stream()
                .map(code -> DynamicTest.dynamicTest(
                        code.lines().findFirst().orElse(""),
                        () -> assertThat(tests).contains(inOneLine(code))));
    }

    /** Ignores line breaks, since the page has another width. */
    private static String inOneLine(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void lists_every_property_with_its_default_and_its_description() {
        Map<String, List<String>> properties = new TreeMap<>();
        Metadata.properties()
                .forEach((name, property) ->
                        properties.put(name, List.of(property.shownDefault(), property.description())));
        assertThat(Page.table("Properties")).isEqualTo(properties);
    }

    @Test
    void lists_every_meter_with_its_type_and_its_tags() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        Application.complete()
                .withBean(MeterRegistry.class, () -> registry)
                .run(context -> assertThat(meters(Page.table("Meters"))).isEqualTo(meters(registry)));
    }

    private static Map<String, String> meters(Map<String, List<String>> table) {
        Map<String, String> meters = new TreeMap<>();
        table.forEach((name, cells) ->
                meters.put(name, cells.get(0) + ": " + cells.get(1).replace("`", "")));
        return meters;
    }

    private static Map<String, String> meters(SimpleMeterRegistry registry) {
        Map<String, String> meters = new TreeMap<>();
        for (Meter meter : registry.getMeters()) {
            String tags = meter.getId().getTags().stream().map(Tag::getKey).collect(Collectors.joining(", "));
            meters.put(meter.getId().getName(), meter.getId().getType().name().toLowerCase(Locale.ROOT) + ": " + tags);
        }
        return meters;
    }
}
