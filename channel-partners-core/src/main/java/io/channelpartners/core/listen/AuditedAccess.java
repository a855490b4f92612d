package io.channelpartners.core.listen;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.CountAsked;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.view.LocationAccess;
import java.time.Instant;
import java.util.Optional;

/** A location's access that tells listeners of its answers. */
final class AuditedAccess extends Audited<LocationAccess> implements LocationAccess {

    AuditedAccess(LocationAccess access, AccessQuestion question, Listeners listeners) {
        super(access, question, listeners);
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
    public int count(InsightOnlineFeature feature) {
        int count = access.count(feature);
        CountAsked event = new CountAsked(question, AccessListKind.VISIBLE_DEVICES, count);
        listeners.tell(listener -> listener.counted(event));
        return count;
    }

    @Override
    public Explanation explain(DeviceId device, InsightOnlineFeature feature) {
        return audited(explanation(device, feature), device, Optional.of(feature));
    }

    @Override
    Explanation explanation(DeviceId device, InsightOnlineFeature feature) {
        return access.explain(device, feature);
    }
}
