package io.channelpartners.core.view;

import io.channelpartners.device.Device;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerOptIn;
import io.channelpartners.partner.Answer;

/** What each device brings to a decision, whoever asks: opt-in (CP-40) and generation (CP-52). */
record DeviceFacts(BitColumn optedIn, BitColumn covered, BitColumn generationUnknown) {

    static DeviceFacts of(DeviceIndex devices, CustomerOptIn optIn) {
        int size = devices.size();
        return new DeviceFacts(
                BitColumn.of(size, position -> optIn.isGivenFor(devices.device(position))),
                BitColumn.of(size, position -> covered(devices.device(position)) == Answer.YES),
                BitColumn.of(size, position -> covered(devices.device(position)) == Answer.UNKNOWN));
    }

    /** Answers whether the GPP configuration report covers a device (CP-52). */
    private static Answer covered(Device device) {
        InsightRsGeneration generation = device.generation();
        return switch (generation) {
            case V5, V7 -> Answer.YES;
            case OTHER -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    /** Returns these facts over other devices; a device that is unknown here has none of them. */
    DeviceFacts over(int[] positions) {
        return new DeviceFacts(
                optedIn.over(positions, false),
                covered.over(positions, false),
                generationUnknown.over(positions, false));
    }
}
