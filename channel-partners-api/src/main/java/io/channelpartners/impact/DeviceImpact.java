package io.channelpartners.impact;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.device.Device;
import java.util.Objects;

/**
 * What a location gains and loses of one device.
 *
 * @param device the device: as it is after the change, or before it if the change retires the device
 * @param gained the features that become visible
 * @param lost the features that stop being visible
 */
public record DeviceImpact(Device device, FeatureSet gained, FeatureSet lost) {

    public DeviceImpact {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(gained, "gained");
        Objects.requireNonNull(lost, "lost");
    }
}
