package io.channelpartners.authzen.jackson;

import io.channelpartners.authzen.JsonCodec;
import io.channelpartners.authzen.NotJson;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads and writes JSON with the streaming parser of Jackson 3; {@code tools.jackson.core:jackson-core} is all that it needs. It refuses
 * an object with two members of the same name, anything after the object, more than {@value #MOST_NESTING} levels of nesting, a text of
 * more than {@value #LONGEST_TEXT} characters, a name of more than {@value #LONGEST_NAME}, and a number of more than {@value
 * #LONGEST_NUMBER}. Thread-safe.
 */
public final class JacksonCodec implements JsonCodec {

    private static final int MOST_NESTING = 32;
    private static final int LONGEST_TEXT = 16_384;
    private static final int LONGEST_NUMBER = 64;
    private static final int LONGEST_NAME = 1_024;
    private static final int USUAL_ANSWER = 256;

    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_NESTING)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NUMBER)
                    .maxNameLength(LONGEST_NAME)
                    .build())
            .build();

    /** Creates a codec. */
    public JacksonCodec() {}

    @Override
    public Map<String, ?> read(byte[] json) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new NotJson("the body must be a JSON object");
            }
            Map<String, @Nullable Object> object = object(parser);
            if (parser.nextToken() != null) {
                throw new NotJson("nothing may follow the JSON object in the body");
            }
            return object;
        } catch (JacksonException e) {
            throw new NotJson("the body must be a JSON object, with at most " + MOST_NESTING
                    + " levels of nesting, texts of at most " + LONGEST_TEXT + " characters, names of at most "
                    + LONGEST_NAME + ", and numbers of at most " + LONGEST_NUMBER);
        }
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> members = new HashMap<>(8);
        int read = 0;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
            read++;
            if (members.size() != read) {
                throw new NotJson("an object in the body has two members of the same name");
            }
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return elements;
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getNumberValue();
        };
    }

    @Override
    public byte[] write(Map<String, ?> object) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(USUAL_ANSWER);
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            write(object, generator);
        }
        return out.toByteArray();
    }

    private static void write(Map<?, ?> object, JsonGenerator generator) {
        generator.writeStartObject();
        for (Map.Entry<?, ?> member : object.entrySet()) {
            generator.writeName((String) member.getKey());
            write(member.getValue(), generator);
        }
        generator.writeEndObject();
    }

    private static void write(Object value, JsonGenerator generator) {
        if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Map<?, ?> object) {
            write(object, generator);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            for (Object element : list) {
                write(element, generator);
            }
            generator.writeEndArray();
        } else {
            generator.writeNumber(((Number) value).longValue());
        }
    }
}
