package io.channelpartners.core.listen;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.view.LocationDeviceAccess;
import java.time.Instant;
import java.util.Optional;

/**
 * A location's access to devices that reports its answers to listeners.
 *
 * @param <A> the type of the wrapped access
 */
class AuditedDeviceAccess<A extends LocationDeviceAccess> extends Audited<A> implements LocationDeviceAccess {

    AuditedDeviceAccess(A access, AccessQuestion question, Listeners listeners) {
        super(access, question, listeners);
    }

    @Override
    public final PartnerLocationId location() {
        return access.location();
    }

    @Override
    public final Optional<Instant> checkedAt() {
        return access.checkedAt();
    }

    @Override
    public final Explanation explain(DeviceId device, InsightOnlineFeature feature) {
        Explanation explanation = explanation(device, feature);
        explained(explanation.decision(), device, feature);
        return explanation;
    }

    @Override
    final Explanation explanation(DeviceId device, InsightOnlineFeature feature) {
        return access.explain(device, feature);
    }
}
