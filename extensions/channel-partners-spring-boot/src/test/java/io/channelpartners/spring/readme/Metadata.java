package io.channelpartners.spring.readme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonParserFactory;

/** The metadata of the properties, for IDEs. */
final class Metadata {

    private static final String FILE = "META-INF/spring-configuration-metadata.json";

    /** What Spring Boot has for each endpoint, in its own words. */
    private static final String OF_EVERY_ENDPOINT = "management.endpoint.";

    private Metadata() {}

    /**
     * A property.
     *
     * @param description what it is, in a sentence
     * @param defaultValue what it is if it is not set
     */
    record Property(String description, @Nullable Object defaultValue) {

        String shownDefault() {
            String value = String.valueOf(defaultValue);
            return defaultValue == null || value.isEmpty() || value.equals("[]") ? "none" : "`" + value + "`";
        }
    }

    static Map<String, Property> properties() {
        Map<String, Property> properties = new TreeMap<>();
        for (Object each : list("properties")) {
            Map<?, ?> property = (Map<?, ?>) each;
            String name = String.valueOf(property.get("name"));
            if (!name.startsWith(OF_EVERY_ENDPOINT)) {
                properties.put(
                        name, new Property(String.valueOf(property.get("description")), property.get("defaultValue")));
            }
        }
        return properties;
    }

    static List<?> list(String name) {
        return (List<?>) JsonParserFactory.getJsonParser().parseMap(own()).getOrDefault(name, List.of());
    }

    /** Each jar of Spring has a file of this name. */
    private static String own() {
        try {
            for (URL url : Collections.list(Metadata.class.getClassLoader().getResources(FILE))) {
                try (InputStream in = url.openStream()) {
                    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    if (text.contains("channel-partners.attempts")) {
                        return text;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("no metadata of channel-partners");
    }
}
