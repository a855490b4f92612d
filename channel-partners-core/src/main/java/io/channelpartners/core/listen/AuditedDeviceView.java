package io.channelpartners.core.listen;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerDeviceView;
import java.time.Instant;
import java.util.Optional;

/**
 * A viewer's view of devices that reports its answers to listeners.
 *
 * @param <V> the type of the wrapped view
 */
class AuditedDeviceView<V extends PartnerDeviceView> extends Audited<V> implements PartnerDeviceView {

    AuditedDeviceView(V view, HpePassportId viewer, Listeners listeners) {
        super(
                view,
                new AccessQuestion(Optional.of(view.environment()), Optional.of(viewer), Optional.empty(), view.at()),
                listeners);
    }

    @Override
    public final EnvironmentId environment() {
        return access.environment();
    }

    @Override
    public final Instant at() {
        return access.at();
    }

    @Override
    public final boolean isComplete() {
        return access.isComplete();
    }

    @Override
    public final Optional<VisibleDevice> device(DeviceId device) {
        Optional<VisibleDevice> visible = access.device(device);
        decided(device, Optional.empty(), visible.isPresent());
        return visible;
    }

    @Override
    public final PartnerExplanation explain(DeviceId device, InsightOnlineFeature feature) {
        PartnerExplanation explanation = explanation(device, feature);
        explained(explanation.decision(), device, feature);
        return explanation;
    }

    @Override
    final PartnerExplanation explanation(DeviceId device, InsightOnlineFeature feature) {
        return access.explain(device, feature);
    }
}
