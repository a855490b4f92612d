package io.channelpartners.authzen;

import java.util.Map;

/**
 * Reads and writes JSON. {@link io.channelpartners.authzen.jackson.JacksonCodec} uses Jackson 3; an embedder may use another library.
 *
 * <p>Values are a {@code Map} with keys of type {@code String}, a {@code List}, a {@code String}, a {@code Number}, a {@code Boolean},
 * or null. Implementations are thread-safe.
 */
public interface JsonCodec {

    /**
     * Reads one JSON object.
     *
     * @param json well-formed UTF-8 without a byte order mark, of bounded length
     * @return the object; its values may be null
     * @throws NotJson if the text is not exactly one JSON object, has an object with two members of the same name, or has more than 32
     *     levels of nesting
     */
    Map<String, ?> read(byte[] json);

    /**
     * Writes a JSON object, its members in the order of the map.
     *
     * @param object the object; it contains no nulls, and all numbers are integers
     * @return the text in UTF-8
     */
    byte[] write(Map<String, ?> object);
}
