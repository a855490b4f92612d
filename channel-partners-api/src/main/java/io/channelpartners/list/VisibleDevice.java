package io.channelpartners.list;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.device.Device;
import java.util.Objects;

/**
 * A device of which something is visible, with all its visible features.
 *
 * @param device the device
 * @param features every visible feature, at least one
 */
public record VisibleDevice(Device device, FeatureSet features) {

    public VisibleDevice {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(features, "features");
    }
}
