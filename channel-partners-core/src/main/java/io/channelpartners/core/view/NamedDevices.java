package io.channelpartners.core.view;

import io.channelpartners.device.DeviceId;
import java.util.Optional;
import java.util.Set;

/** The devices about which a view may be asked: all, or those that were named when it was obtained (L-11). */
public final class NamedDevices {

    private static final NamedDevices ALL = new NamedDevices(Optional.empty());

    private final Optional<Set<DeviceId>> named;

    private NamedDevices(Optional<Set<DeviceId>> named) {
        this.named = named;
    }

    /** Allows every device. */
    public static NamedDevices all() {
        return ALL;
    }

    /** Allows only some devices. */
    public static NamedDevices of(Set<DeviceId> named) {
        return new NamedDevices(Optional.of(Set.copyOf(named)));
    }

    /** Requires that a device is allowed, whether or not it exists. */
    void check(DeviceId device) {
        if (named.isPresent() && !named.get().contains(device)) {
            throw new IllegalArgumentException(
                    "device " + device + " was not named when the view was obtained: get a view that names it");
        }
    }

    /** Requires that all devices are allowed, so that a view of some, taken for one of all, gives no wrong list or count. */
    void checkAll() {
        if (named.isPresent()) {
            throw new IllegalArgumentException("devices were named when the view was obtained: get a view of all");
        }
    }
}
