package io.channelpartners.core.listen;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.view.DeviceAccess;
import java.util.Map;
import java.util.Optional;

/**
 * What is visible of devices, with each answer reported to listeners. What a listener reads from an event comes from the wrapped
 * access and makes no event.
 *
 * @param <A> the type of the wrapped access
 */
abstract class Audited<A extends DeviceAccess> implements DeviceAccess {

    final A access;
    final AccessQuestion question;
    final Listeners listeners;

    Audited(A access, AccessQuestion question, Listeners listeners) {
        this.access = access;
        this.question = question;
        this.listeners = listeners;
    }

    /** Explains without notifying listeners. */
    abstract Object explanation(DeviceId device, InsightOnlineFeature feature);

    final <T> T audited(T answer, DeviceId device, Optional<InsightOnlineFeature> feature) {
        DecisionAsked event = new Decided(device, feature);
        listeners.tell(listener -> listener.decided(event));
        return answer;
    }

    @Override
    public FeatureSet features(DeviceId device) {
        return audited(access.features(device), device, Optional.empty());
    }

    @Override
    public boolean isVisible(DeviceId device, InsightOnlineFeature feature) {
        return audited(access.isVisible(device, feature), device, Optional.of(feature));
    }

    @Override
    public AccessDecision decide(DeviceId device, InsightOnlineFeature feature) {
        return audited(access.decide(device, feature), device, Optional.of(feature));
    }

    @Override
    public Map<InsightOnlineFeature, AccessDecision> decisions(DeviceId device) {
        return audited(access.decisions(device), device, Optional.empty());
    }

    private final class Decided implements DecisionAsked {

        private final DeviceId device;
        private final Optional<InsightOnlineFeature> feature;

        Decided(DeviceId device, Optional<InsightOnlineFeature> feature) {
            this.device = device;
            this.feature = feature;
        }

        @Override
        public AccessQuestion question() {
            return question;
        }

        @Override
        public DeviceId device() {
            return device;
        }

        @Override
        public Optional<InsightOnlineFeature> feature() {
            return feature;
        }

        @Override
        public FeatureSet visible() {
            return access.features(device);
        }

        @Override
        public AccessDecision decision(InsightOnlineFeature about) {
            return access.decide(device, about);
        }

        @Override
        public String explanation(InsightOnlineFeature about) {
            return Audited.this.explanation(device, about).toString();
        }
    }
}
