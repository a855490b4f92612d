package io.channelpartners.impact;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.device.Device;
import java.util.Objects;
import java.util.Optional;

/**
 * A device whose delivery partner a change replaces (CP-70).
 *
 * @param device the device: as it is after the change, or before it if the change retires the device
 * @param before who delivers before the change; empty if the change registers the device
 * @param after who delivers after the change; empty if the change retires the device
 */
public record DeliveryImpact(Device device, Optional<DeliveryPartner> before, Optional<DeliveryPartner> after) {

    public DeliveryImpact {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
