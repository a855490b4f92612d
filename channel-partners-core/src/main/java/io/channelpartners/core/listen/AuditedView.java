package io.channelpartners.core.listen;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A viewer's view that tells listeners of its answers. */
final class AuditedView implements PartnerView {

    private final PartnerView view;
    private final AuditedAnswers answers;

    AuditedView(PartnerView view, HpePassportId viewer, Listeners listeners) {
        this.view = view;
        this.answers = new AuditedAnswers(
                new AccessQuestion(Optional.of(view.environment()), Optional.of(viewer), Optional.empty(), view.at()),
                view::features,
                view::decide,
                view::explain,
                listeners);
    }

    @Override
    public EnvironmentId environment() {
        return view.environment();
    }

    @Override
    public Instant at() {
        return view.at();
    }

    @Override
    public Optional<String> customer() {
        return view.customer();
    }

    @Override
    public FeatureSet features(DeviceId device) {
        return answers.audited(view.features(device), device, Optional.empty());
    }

    @Override
    public boolean isVisible(DeviceId device, InsightOnlineFeature feature) {
        return answers.audited(view.isVisible(device, feature), device, Optional.of(feature));
    }

    @Override
    public AccessDecision decide(DeviceId device, InsightOnlineFeature feature) {
        return answers.audited(view.decide(device, feature), device, Optional.of(feature));
    }

    @Override
    public Map<InsightOnlineFeature, AccessDecision> decisions(DeviceId device) {
        return answers.audited(view.decisions(device), device, Optional.empty());
    }

    @Override
    public PartnerExplanation explain(DeviceId device, InsightOnlineFeature feature) {
        return answers.audited(view.explain(device, feature), device, Optional.of(feature));
    }

    @Override
    public DeviceList<VisibleDevice> devices(DeviceSearch search) {
        return answers.audited(view.devices(search));
    }
}
