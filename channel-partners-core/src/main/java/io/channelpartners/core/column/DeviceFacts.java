package io.channelpartners.core.column;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerOptIn;
import io.channelpartners.partner.Answer;
import java.util.Set;

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

    /** Returns these facts after some devices changed; ignores unknown ones. The opt-in of the environment must be the same. */
    DeviceFacts changed(Set<DeviceId> changed, DeviceIndex devices, CustomerOptIn optIn) {
        int[] differing = changed.stream()
                .mapToInt(devices::position)
                .filter(position -> position != DeviceIndex.UNKNOWN)
                .filter(position -> !isRight(position, devices.device(position), optIn))
                .toArray();
        if (differing.length == 0) {
            return this;
        }
        DeviceFacts facts = new DeviceFacts(optedIn.copy(), covered.copy(), generationUnknown.copy());
        for (int position : differing) {
            facts.build(position, devices.device(position), optIn);
        }
        return facts;
    }

    private boolean isRight(int position, Device device, CustomerOptIn optIn) {
        Answer answer = device.generation().covered();
        return optedIn.get(position) == optIn.isGivenFor(device)
                && covered.get(position) == (answer == Answer.YES)
                && generationUnknown.get(position) == (answer == Answer.UNKNOWN);
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
