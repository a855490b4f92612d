package io.channelpartners.core.column;

import io.channelpartners.device.Device;
import io.channelpartners.environment.CustomerOptIn;
import io.channelpartners.partner.Answer;

/** The facts of each device that are the same for all locations: opt-in (CP-40) and generation (CP-52). */
record DeviceFacts(BitColumn optedIn, BitColumn covered, BitColumn generationUnknown) {

    static DeviceFacts of(DeviceIndex devices, CustomerOptIn optIn) {
        int size = devices.size();
        DeviceFacts facts = new DeviceFacts(BitColumn.empty(size), BitColumn.empty(size), BitColumn.empty(size));
        for (int position = 0; position < size; position++) {
            facts.build(position, devices.device(position), optIn);
        }
        return facts;
    }

    /** Returns the facts of a later state's devices; the opt-in must be the same. */
    DeviceFacts next(IncrementalOrder order, DeviceIndex devices, CustomerOptIn optIn) {
        DeviceFacts facts = moved(order.positions(), devices.size());
        for (Device device : order.arrived()) {
            facts.build(devices.position(device.id()), device, optIn);
        }
        return facts;
    }

    private void build(int position, Device device, CustomerOptIn optIn) {
        Answer answer = device.generation().covered();
        optedIn.put(position, optIn.isGivenFor(device));
        covered.put(position, answer == Answer.YES);
        generationUnknown.put(position, answer == Answer.UNKNOWN);
    }

    /** Returns these facts over other devices, {@linkplain BitColumn#moved moved}. */
    DeviceFacts moved(int[] positions, int size) {
        return new DeviceFacts(
                optedIn.moved(positions, size),
                covered.moved(positions, size),
                generationUnknown.moved(positions, size));
    }
}
