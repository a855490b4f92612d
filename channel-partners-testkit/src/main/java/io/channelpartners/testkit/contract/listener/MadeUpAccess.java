package io.channelpartners.testkit.contract.listener;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.Evidence;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.explanation.PathExplanation;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.view.LocationAccess;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The access of a location where no device is registered. */
record MadeUpAccess(PartnerLocationId location) implements LocationAccess {

    private static final AccessDecision HIDDEN = AccessDecision.stopped(Answer.NO, AccessCondition.DEVICE_IS_KNOWN);

    @Override
    public Optional<Instant> checkedAt() {
        return Optional.empty();
    }

    @Override
    public FeatureSet features(DeviceId device) {
        return FeatureSet.of();
    }

    @Override
    public AccessDecision decide(DeviceId device, InsightOnlineFeature feature) {
        return HIDDEN;
    }

    @Override
    public Map<InsightOnlineFeature, AccessDecision> decisions(DeviceId device) {
        Map<InsightOnlineFeature, AccessDecision> decisions = new EnumMap<>(InsightOnlineFeature.class);
        List.of(InsightOnlineFeature.values()).forEach(feature -> decisions.put(feature, HIDDEN));
        return decisions;
    }

    @Override
    public Explanation explain(DeviceId device, InsightOnlineFeature feature) {
        ConditionAnswer unknownDevice = new ConditionAnswer(AccessCondition.DEVICE_IS_KNOWN, Answer.NO);
        return new Explanation(
                device,
                feature,
                location,
                HIDDEN,
                List.of(new PathExplanation(location, Optional.empty(), List.of(unknownDevice))),
                Map.of(AccessCondition.DEVICE_IS_KNOWN, new Evidence.Registration(Optional.empty())),
                List.of());
    }

    @Override
    public int count(InsightOnlineFeature feature) {
        return 0;
    }

    @Override
    public DeviceList<VisibleDevice> devices(DeviceSearch search) {
        return new NoRows<>();
    }
}
