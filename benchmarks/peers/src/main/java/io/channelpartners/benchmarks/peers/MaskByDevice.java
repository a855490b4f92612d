package io.channelpartners.benchmarks.peers;

import io.channelpartners.device.DeviceId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/** The floor: the answers of each device were found before, and are looked up by its ID in a {@link HashMap}. */
final class MaskByDevice implements Engine {

    private static final Integer NONE = 0;

    private final Map<DeviceId, Integer> masks = new HashMap<>();

    /** Finds the answers of every device of a scene. */
    MaskByDevice(Scene scene) {
        scene.devices().forEach(device -> masks.put(device.id(), Mask.of(scene.facts(device.id()))));
    }

    /** Adds the device if it is not one of the scene; not while another thread asks. */
    @Override
    public Question ask(Request request) {
        DeviceId device = request.device();
        masks.computeIfAbsent(device, unknown -> Mask.of(request.facts()));
        int bit = Mask.bit(request.feature());
        return () -> (masks.getOrDefault(device, NONE) & bit) != 0;
    }

    @Override
    public IntSupplier askAll(DeviceId device, Facts facts) {
        return () -> Integer.bitCount(masks.getOrDefault(device, NONE));
    }
}
