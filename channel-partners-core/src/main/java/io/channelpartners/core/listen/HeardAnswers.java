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
 * The answers about devices of one view, of whichever side: each is passed on, and heard. What a listener then reads of the event
 * is answered by the view itself, and is no question of its own.
 */
record HeardAnswers(
        AccessQuestion question,
        Function<DeviceId, FeatureSet> features,
        BiFunction<DeviceId, InsightOnlineFeature, AccessDecision> decide,
        BiFunction<DeviceId, InsightOnlineFeature, ?> explain,
        Hearing hearing) {

    <T> T heard(T answer, DeviceId device, Optional<InsightOnlineFeature> feature) {
        Event event = new Event(this, device, feature);
        hearing.tell(listener -> listener.decided(event));
        return answer;
    }

    DeviceList<VisibleDevice> heard(DeviceList<VisibleDevice> list) {
        return new HeardDevices<>(list, question, AccessListKind.VISIBLE_DEVICES, hearing);
    }

    private record Event(HeardAnswers answers, DeviceId device, Optional<InsightOnlineFeature> feature)
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
