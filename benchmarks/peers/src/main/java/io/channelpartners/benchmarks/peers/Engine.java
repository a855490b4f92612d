package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import java.util.Arrays;
import java.util.function.IntSupplier;

/** Something that can tell if a feature of a device is visible to a location. Its policy is read once, when it is made. */
interface Engine extends AutoCloseable {

    /** Prepares a question: what an application does once per device, not per decision, and what is not measured. */
    Question ask(Request request);

    /** Decides one request from nothing. */
    default boolean isVisible(Request request) {
        return ask(request).isVisible();
    }

    /** Prepares the question how many features of a device are visible; an engine without a way to ask that is asked twelve times. */
    default IntSupplier askAll(DeviceId device, Facts facts) {
        Question[] questions = Arrays.stream(InsightOnlineFeature.values())
                .map(feature -> ask(new Request(device, feature, facts)))
                .toArray(Question[]::new);
        return () -> {
            int visible = 0;
            for (Question question : questions) {
                visible += question.isVisible() ? 1 : 0;
            }
            return visible;
        };
    }

    @Override
    default void close() {}
}
