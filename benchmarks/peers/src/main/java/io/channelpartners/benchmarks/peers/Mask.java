package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import java.util.function.IntSupplier;

/** The floor: the answers about a device were computed before, as one bit each, and are at hand. */
final class Mask implements Engine {

    @Override
    public PreparedRequest prepare(Request request) {
        int mask = of(request.facts());
        int bit = bit(request.feature());
        return () -> (mask & bit) != 0;
    }

    @Override
    public IntSupplier prepareAll(DeviceId device, Facts facts) {
        int mask = of(facts);
        return () -> Integer.bitCount(mask);
    }

    static int of(Facts facts) {
        int mask = 0;
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            mask |= HandWritten.decide(feature, facts) ? bit(feature) : 0;
        }
        return mask;
    }

    @SuppressWarnings("EnumOrdinal") // the floor is meant to be bare
    static int bit(InsightOnlineFeature feature) {
        return 1 << feature.ordinal();
    }
}
