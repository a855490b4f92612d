package io.channelpartners.core.view;

import io.channelpartners.device.Device;
import io.channelpartners.environment.CustomerOptIn;

/** What each device brings to a decision, whoever asks: opt-in (CP-40) and generation (CP-52). */
record DeviceFacts(BitColumn optedIn, BitColumn covered, BitColumn generationUnknown) {

    static DeviceFacts of(DeviceIndex devices, CustomerOptIn optIn) {
        int size = devices.size();
        DeviceFacts facts = new DeviceFacts(BitColumn.empty(size), BitColumn.empty(size), BitColumn.empty(size));
        for (int position = 0; position < size; position++) {
            facts.build(position, devices.device(position), optIn);
        }
        return facts;
    }

    private void build(int position, Device device, CustomerOptIn optIn) {
        optedIn.put(position, optIn.isGivenFor(device));
        switch (device.generation()) { // what the GPP configuration report covers (CP-52)
            case V5, V7 -> covered.set(position);
            case UNKNOWN -> generationUnknown.set(position);
            case OTHER -> {}
        }
    }

    /** Returns these facts over other devices; a device that is unknown here has none of them. */
    DeviceFacts over(int[] positions) {
        return new DeviceFacts(
                optedIn.over(positions, false),
                covered.over(positions, false),
                generationUnknown.over(positions, false));
    }
}
