package io.channelpartners.authzen.request;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.problem.TextRefused;
import org.jspecify.annotations.Nullable;

/**
 * A device as a resource. Its ID is {@code environment/device}; in both parts, a percent sign is written as {@code %25} and a slash as
 * {@code %2F}. A device has exactly one ID; any other spelling is unknown.
 */
public record DevicePlace(EnvironmentId environment, DeviceId device) {

    private static final char SLASH = '/';

    /** Reads an ID, or returns null if no device can have it. */
    public static @Nullable DevicePlace find(String id) {
        int slash = id.indexOf(SLASH);
        if (slash < 0 || id.indexOf(SLASH, slash + 1) >= 0) {
            return null;
        }
        String environment = unescaped(id.substring(0, slash));
        String device = unescaped(id.substring(slash + 1));
        if (environment == null || device == null) {
            return null;
        }
        try {
            return new DevicePlace(EnvironmentId.of(environment), DeviceId.of(device));
        } catch (TextRefused e) {
            return null; // no environment and no device has such an ID (CP-02)
        }
    }

    /** Gets the ID. */
    public String id() {
        return escaped(environment.value()) + SLASH + escaped(device.value());
    }

    private static String escaped(String part) {
        return part.indexOf('%') < 0 && part.indexOf(SLASH) < 0
                ? part
                : part.replace("%", "%25").replace("/", "%2F");
    }

    /** Undoes {@link #escaped}, or returns null if that cannot have made the text. */
    private static @Nullable String unescaped(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        String plain = part.replace("%2F", "/").replace("%25", "%");
        return escaped(plain).equals(part) ? plain : null;
    }
}
