package io.channelpartners.authzen.request;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object of a request. A member whose value is null counts as missing. If something is wrong, that is added to the problems, and
 * the method returns null.
 *
 * @param name how messages name the object; empty for the request itself
 */
public record JsonObject(String name, Map<String, ?> members, Problems problems) {

    /** Gets a required text. */
    @Nullable String text(String key) {
        Object value = members.get(key);
        if (value instanceof String text) {
            return text;
        }
        problems.add(named(key) + (value == null ? " is missing" : " must be a string"));
        return null;
    }

    /** Gets an optional text. */
    @Nullable String optionalText(String key) {
        return members.get(key) == null ? null : text(key);
    }

    /** Gets a required object. */
    @Nullable JsonObject object(String key) {
        JsonObject object = optionalObject(key);
        if (object == null && members.get(key) == null) {
            problems.add(named(key) + " is missing");
        }
        return object;
    }

    /** Gets an optional object. */
    public @Nullable JsonObject optionalObject(String key) {
        Object value = members.get(key);
        if (value == null) {
            return null;
        }
        JsonObject object = of(named(key), value, problems);
        if (object == null) {
            problems.add(named(key) + " must be an object");
        }
        return object;
    }

    /** Gets an optional list. */
    public @Nullable List<?> optionalList(String key) {
        Object value = members.get(key);
        if (value instanceof List<?> list) {
            return list;
        }
        if (value != null) {
            problems.add(named(key) + " must be an array");
        }
        return null;
    }

    /** Gets an optional integer of 0 or more; one above the maximum counts as the maximum. */
    OptionalInt optionalNumber(String key, int most) {
        Object value = members.get(key);
        if (value == null) {
            return OptionalInt.empty();
        }
        if (value instanceof Number number
                && number.doubleValue() >= 0
                && number.doubleValue() == Math.rint(number.doubleValue())) {
            return OptionalInt.of((int) Math.min(number.doubleValue(), most));
        }
        problems.add(named(key) + " must be an integer of 0 or more");
        return OptionalInt.empty();
    }

    /** Obtains an object from a value, or null if the value is not one. */
    @SuppressWarnings("unchecked") // a codec makes no other maps
    static @Nullable JsonObject of(String name, @Nullable Object value, Problems problems) {
        return value instanceof Map<?, ?> members ? new JsonObject(name, (Map<String, ?>) members, problems) : null;
    }

    private String named(String key) {
        return name.isEmpty() ? key : name + "." + key;
    }
}
