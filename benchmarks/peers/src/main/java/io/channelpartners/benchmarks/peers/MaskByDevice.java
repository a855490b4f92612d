package io.channelpartners.benchmarks.peers;

import io.channelpartners.device.DeviceId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/** The floor: the answers about each device were computed before, and are found by its ID in a {@link HashMap}. */
final class MaskByDevice implements Engine {

    private static final Integer NONE = 0;

    private final Map<DeviceId, Integer> masks = new HashMap<>();

    /** Computes the answers about every device of the environment. */
    MaskByDevice(ComparedEnvironment compared) {
        compared.devices().forEach(device -> masks.put(device.id(), Mask.of(compared.facts(device.id()))));
    }

    /** Adds the device if it is not in the environment; other threads must not ask at the same time. */
    @Override
    public PreparedRequest prepare(Request request) {
        DeviceId device = request.device();
        masks.computeIfAbsent(device, unknown -> Mask.of(request.facts()));
        int bit = Mask.bit(request.feature());
        return () -> (masks.getOrDefault(device, NONE) & bit) != 0;
    }

    @Override
    public IntSupplier prepareAll(DeviceId device, Facts facts) {
        return () -> Integer.bitCount(masks.getOrDefault(device, NONE));
    }
}
