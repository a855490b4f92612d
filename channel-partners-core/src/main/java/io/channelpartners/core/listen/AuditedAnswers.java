package io.channelpartners.core.listen;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.VisibleDevice;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Tells listeners of the answers that one view gives about devices. What a listener reads from an event is answered by the view itself and
 * makes no event.
 */
record AuditedAnswers(
        AccessQuestion question,
        Function<DeviceId, FeatureSet> features,
        BiFunction<DeviceId, InsightOnlineFeature, AccessDecision> decide,
        BiFunction<DeviceId, InsightOnlineFeature, ?> explain,
        Listeners listeners) {

    <T> T audited(T answer, DeviceId device, Optional<InsightOnlineFeature> feature) {
        Event event = new Event(this, device, feature);
        listeners.tell(listener -> listener.decided(event));
        return answer;
    }

    DeviceList<VisibleDevice> audited(DeviceList<VisibleDevice> list) {
        return new AuditedDevices<>(list, question, AccessListKind.VISIBLE_DEVICES, listeners);
    }

    private record Event(AuditedAnswers answers, DeviceId device, Optional<InsightOnlineFeature> feature)
            implements DecisionAsked {

        @Override
        public AccessQuestion question() {
            return answers.question();
        }

        @Override
        public FeatureSet visible() {
            return answers.features().apply(device);
        }

        @Override
        public AccessDecision decision(InsightOnlineFeature about) {
            return answers.decide().apply(device, about);
        }

        @Override
        public String explanation(InsightOnlineFeature about) {
            return answers.explain().apply(device, about).toString();
        }
    }
}
