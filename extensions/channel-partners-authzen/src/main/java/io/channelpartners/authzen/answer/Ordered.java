package io.channelpartners.authzen.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose members keep their order, so that equal answers are equal byte for byte. */
public final class Ordered {

    private Ordered() {}

    /** Obtains an object with one member. */
    public static Map<String, Object> of(String key, Object value) {
        return Collections.singletonMap(key, value);
    }

    /** Obtains an object with two members. */
    public static Map<String, Object> of(String key, Object value, String key2, Object value2) {
        Map<String, Object> object = new LinkedHashMap<>(4);
        object.put(key, value);
        object.put(key2, value2);
        return Collections.unmodifiableMap(object);
    }

    /** Obtains an object with three members. */
    public static Map<String, Object> of(
            String key, Object value, String key2, Object value2, String key3, Object value3) {
        Map<String, Object> object = new LinkedHashMap<>(8);
        object.put(key, value);
        object.put(key2, value2);
        object.put(key3, value3);
        return Collections.unmodifiableMap(object);
    }
}
