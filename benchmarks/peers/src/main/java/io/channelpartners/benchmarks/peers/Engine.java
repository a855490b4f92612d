package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import java.util.Arrays;
import java.util.function.IntSupplier;

/** Decides if a feature of a device is visible to a location. It reads its policy once, when it is created. */
interface Engine extends AutoCloseable {

    /** Prepares a request. An application does this once for a device, not for each decision, so it is not measured. */
    PreparedRequest prepare(Request request);

    /** Prepares and decides one request. */
    default boolean isVisible(Request request) {
        return prepare(request).isVisible();
    }

    /** Prepares to count the visible features of a device; by default with one decision for each feature. */
    default IntSupplier prepareAll(DeviceId device, Facts facts) {
        PreparedRequest[] prepared = Arrays.stream(InsightOnlineFeature.values())
                .map(feature -> prepare(new Request(device, feature, facts)))
                .toArray(PreparedRequest[]::new);
        return () -> {
            int visible = 0;
            for (PreparedRequest question : prepared) {
                visible += question.isVisible() ? 1 : 0;
            }
            return visible;
        };
    }

    @Override
    default void close() {}
}
