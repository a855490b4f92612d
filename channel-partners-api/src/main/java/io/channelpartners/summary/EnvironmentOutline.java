package io.channelpartners.summary;

import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import java.util.Objects;
import java.util.Set;

/**
 * What a stored state says without its devices: everything that is not about single devices, and how many devices of each kind there
 * are. Counts from it are those of the whole state (L-12).
 *
 * <p>Immutable and thread-safe.
 *
 * @param part a part without devices: stamp, name, partners, defaults, opt-in and integration
 * @param devices how many devices of each kind the whole state has
 */
public record EnvironmentOutline(EnvironmentPart part, DeviceSummary devices) {

    public EnvironmentOutline {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(devices, "devices");
        if (!part.named().isEmpty()) {
            throw new IllegalArgumentException("an outline has a part without devices, not " + part);
        }
    }

    /** Obtains the outline of a state, by counting all its devices. */
    public static EnvironmentOutline of(EnvironmentSnapshot whole) {
        return of(whole, DeviceSummary.of(whole.environment()));
    }

    /**
     * Obtains the outline of a state of which the devices were counted before.
     *
     * @param devices the summary of the state
     */
    public static EnvironmentOutline of(EnvironmentSnapshot whole, DeviceSummary devices) {
        return new EnvironmentOutline(EnvironmentPart.of(whole, Set.of()), devices);
    }

    /** Returns the summary with the standings of all listed partners. */
    public EnvironmentSummary summary() {
        return EnvironmentSummary.of(
                part.stamp(), part, devices, part.partners().ids());
    }
}
