package io.channelpartners.core.listen;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.time.Instant;
import java.util.Optional;

/** A viewer's view that tells listeners of its answers. */
final class AuditedView extends Audited<PartnerView> implements PartnerView {

    AuditedView(PartnerView view, HpePassportId viewer, Listeners listeners) {
        super(
                view,
                new AccessQuestion(Optional.of(view.environment()), Optional.of(viewer), Optional.empty(), view.at()),
                listeners);
    }

    @Override
    public EnvironmentId environment() {
        return access.environment();
    }

    @Override
    public Instant at() {
        return access.at();
    }

    @Override
    public Optional<String> customer() {
        return access.customer();
    }

    @Override
    public PartnerExplanation explain(DeviceId device, InsightOnlineFeature feature) {
        return audited(explanation(device, feature), device, Optional.of(feature));
    }

    @Override
    PartnerExplanation explanation(DeviceId device, InsightOnlineFeature feature) {
        return access.explain(device, feature);
    }
}
