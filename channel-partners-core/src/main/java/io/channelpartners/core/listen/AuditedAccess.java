package io.channelpartners.core.listen;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.CountAsked;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.view.LocationAccess;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A location's access that tells listeners of its answers. */
final class AuditedAccess implements LocationAccess {

    private final LocationAccess access;
    private final AuditedAnswers answers;
    private final Listeners listeners;

    AuditedAccess(LocationAccess access, AccessQuestion question, Listeners listeners) {
        this.access = access;
        this.answers = new AuditedAnswers(question, access::features, access::decide, access::explain, listeners);
        this.listeners = listeners;
    }

    @Override
    public PartnerLocationId location() {
        return access.location();
    }

    @Override
    public Optional<Instant> checkedAt() {
        return access.checkedAt();
    }

    @Override
    public FeatureSet features(DeviceId device) {
        return answers.audited(access.features(device), device, Optional.empty());
    }

    @Override
    public boolean isVisible(DeviceId device, InsightOnlineFeature feature) {
        return answers.audited(access.isVisible(device, feature), device, Optional.of(feature));
    }

    @Override
    public AccessDecision decide(DeviceId device, InsightOnlineFeature feature) {
        return answers.audited(access.decide(device, feature), device, Optional.of(feature));
    }

    @Override
    public Map<InsightOnlineFeature, AccessDecision> decisions(DeviceId device) {
        return answers.audited(access.decisions(device), device, Optional.empty());
    }

    @Override
    public Explanation explain(DeviceId device, InsightOnlineFeature feature) {
        return answers.audited(access.explain(device, feature), device, Optional.of(feature));
    }

    @Override
    public int count(InsightOnlineFeature feature) {
        int count = access.count(feature);
        CountAsked event = new CountAsked(answers.question(), AccessListKind.VISIBLE_DEVICES, count);
        listeners.tell(listener -> listener.counted(event));
        return count;
    }

    @Override
    public DeviceList<VisibleDevice> devices(DeviceSearch search) {
        return answers.audited(access.devices(search));
    }
}
