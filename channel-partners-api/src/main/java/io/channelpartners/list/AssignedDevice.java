package io.channelpartners.list;

import io.channelpartners.device.Device;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerRole;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of the assigned-devices pane of one partner (CP-33).
 *
 * @param device the device
 * @param reseller how the partner holds the reseller role; empty if it does not
 * @param servicePartner how the partner holds the service partner role; empty if it does not
 */
public record AssignedDevice(Device device, Optional<Holding> reseller, Optional<Holding> servicePartner) {

    public AssignedDevice {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(reseller, "reseller");
        Objects.requireNonNull(servicePartner, "servicePartner");
    }

    /**
     * Gets how the partner holds a role.
     *
     * @return individually or by default; empty if the partner does not hold it
     */
    public Optional<Holding> holding(PartnerRole role) {
        return role.choose(reseller, servicePartner);
    }
}
