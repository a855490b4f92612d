package io.channelpartners.core.listen;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.AccessListKind;
import io.channelpartners.access.AccessQuestion;
import io.channelpartners.access.DecisionAsked;
import io.channelpartners.access.DeviceList;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.VisibleDevice;
import io.channelpartners.device.DeviceId;
import java.util.Optional;

/** The answers about devices of one view, of whichever side: each is passed on, and heard. */
record HeardAnswers(AccessQuestion question, Unheard unheard, Hearing hearing) {

    /** What the view answers about a device to whoever reads an event: that is no question of its own. */
    interface Unheard {

        FeatureSet features(DeviceId device);

        AccessDecision decide(DeviceId device, InsightOnlineFeature feature);

        /** Explains a decision; what its text says. */
        Object explain(DeviceId device, InsightOnlineFeature feature);
    }

    <T> T heard(T answer, DeviceId device, Optional<InsightOnlineFeature> feature) {
        Event event = new Event(question, device, feature, unheard);
        hearing.tell(listener -> listener.decided(event));
        return answer;
    }

    DeviceList<VisibleDevice> heard(DeviceList<VisibleDevice> list) {
        return new HeardDevices<>(list, question, AccessListKind.VISIBLE_DEVICES, hearing);
    }

    private record Event(
            AccessQuestion question, DeviceId device, Optional<InsightOnlineFeature> feature, Unheard unheard)
            implements DecisionAsked {

        @Override
        public FeatureSet visible() {
            return unheard.features(device);
        }

        @Override
        public AccessDecision decision(InsightOnlineFeature about) {
            return unheard.decide(device, about);
        }

        @Override
        public String explanation(InsightOnlineFeature about) {
            return unheard.explain(device, about).toString();
        }
    }
}
