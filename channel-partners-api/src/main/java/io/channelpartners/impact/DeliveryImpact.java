package io.channelpartners.impact;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.device.Device;
import java.util.Objects;
import java.util.Optional;

/**
 * A device whose delivery partner a change would replace (CP-70).
 *
 * @param device the device, as it is after the change if it is still registered then
 * @param before who delivers before the change; empty if the device is not registered then
 * @param after who delivers after the change; empty if the device is not registered then
 */
public record DeliveryImpact(Device device, Optional<DeliveryPartner> before, Optional<DeliveryPartner> after) {

    public DeliveryImpact {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }
}
