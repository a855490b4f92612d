package io.channelpartners.authzen;

import java.util.Map;

/**
 * Reads and writes JSON. {@link io.channelpartners.authzen.jackson.JacksonCodec} does it by Jackson 3; an embedder may bring another.
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
     * @throws NotJson if the text is anything else than one JSON object: if it has two members of the same name, anything after the
     *     object, or more than 32 levels of nesting
     */
    Map<String, ?> read(byte[] json);

    /**
     * Writes a JSON object, its members in the order of the map.
     *
     * @param object the object; it contains no null and no number but integers
     * @return the text in UTF-8
     */
    byte[] write(Map<String, ?> object);
}
