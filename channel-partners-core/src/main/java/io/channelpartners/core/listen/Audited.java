package io.channelpartners.core.listen;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.view.DeviceAccess;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is visible of devices, with each answer reported to listeners. What a listener reads from an event comes from the wrapped
 * access and makes no event.
 *
 * @param <A> the type of the wrapped access
 */
abstract class Audited<A extends DeviceAccess> implements DeviceAccess {

    /** Made once, since allocating one takes almost as long as a decision. */
    private static final Map<InsightOnlineFeature, Optional<InsightOnlineFeature>> EACH_FEATURE =
            new EnumMap<>(InsightOnlineFeature.class);

    static {
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            EACH_FEATURE.put(feature, Optional.of(feature));
        }
    }

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

    /** Reports a decision. */
    final void decided(DeviceId device, Optional<InsightOnlineFeature> feature, boolean isVisible) {
        listeners.decided(new Decided(device, feature, isVisible, false));
    }

    private static Optional<InsightOnlineFeature> about(InsightOnlineFeature feature) {
        return Objects.requireNonNull(EACH_FEATURE.get(feature));
    }

    /** Reports an explanation. */
    final void explained(AccessDecision decision, DeviceId device, InsightOnlineFeature feature) {
        listeners.decided(new Decided(device, about(feature), decision.isVisible(), true));
    }

    @Override
    public FeatureSet features(DeviceId device) {
        FeatureSet features = access.features(device);
        decided(device, Optional.empty(), !features.isEmpty());
        return features;
    }

    @Override
    public boolean isVisible(DeviceId device, InsightOnlineFeature feature) {
        boolean isVisible = access.isVisible(device, feature);
        decided(device, about(feature), isVisible);
        return isVisible;
    }

    @Override
    public AccessDecision decide(DeviceId device, InsightOnlineFeature feature) {
        AccessDecision decision = access.decide(device, feature);
        decided(device, about(feature), decision.isVisible());
        return decision;
    }

    @Override
    public Map<InsightOnlineFeature, AccessDecision> decisions(DeviceId device) {
        Map<InsightOnlineFeature, AccessDecision> decisions = access.decisions(device);
        decided(device, Optional.empty(), decisions.values().stream().anyMatch(AccessDecision::isVisible));
        return decisions;
    }

    private final class Decided implements DecisionAsked {

        private final DeviceId device;
        private final Optional<InsightOnlineFeature> feature;
        private final boolean isVisible;
        private final boolean isExplanation;

        Decided(DeviceId device, Optional<InsightOnlineFeature> feature, boolean isVisible, boolean isExplanation) {
            this.device = device;
            this.feature = feature;
            this.isVisible = isVisible;
            this.isExplanation = isExplanation;
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
        public boolean isExplanation() {
            return isExplanation;
        }

        @Override
        public boolean isVisible() {
            return isVisible;
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
