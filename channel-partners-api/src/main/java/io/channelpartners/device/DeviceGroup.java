package io.channelpartners.device;

import io.channelpartners.internal.style.Identifier;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.TextHash;
import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import org.immutables.value.Value;

/**
 * The name of a group of devices within a customer environment (CP-28).
 *
 * <p>Ordered code point by code point. Immutable and thread-safe.
 */
@Identifier @Value.Immutable
public abstract class DeviceGroup implements Comparable<DeviceGroup> {

    DeviceGroup() {} // for the generated subclass

    /**
     * Obtains a device group from its text.
     *
     * @param text 1 to 255 code points, taken exactly as given (CP-02)
     * @throws io.channelpartners.problem.TextRefused if the text breaks CP-02
     */
    public static DeviceGroup of(String text) {
        return ImmutableDeviceGroup.of(TextRules.name(TextKind.DEVICE_GROUP, text));
    }

    /** Gets the text, exactly as given. */
    public abstract String value();

    @Value.Derived
    int hash() {
        return TextHash.of(value());
    }

    @Override
    public int compareTo(DeviceGroup other) {
        return CodePoints.compare(value(), other.value());
    }

    /** Returns the text, which {@code of} accepts. */
    @Override
    public String toString() {
        return value();
    }
}
