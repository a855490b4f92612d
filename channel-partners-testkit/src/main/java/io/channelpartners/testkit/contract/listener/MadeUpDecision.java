package io.channelpartners.testkit.contract.listener;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.DecisionAsked;
import io.channelpartners.partner.Answer;
import java.util.Optional;

/** A made-up decision. Its explanation names who gave consent, as explanations for the customer may. */
record MadeUpDecision(
        AccessQuestion question,
        DeviceId device,
        Optional<InsightOnlineFeature> feature,
        FeatureSet visible,
        boolean isExplanation)
        implements DecisionAsked {

    @Override
    public boolean isVisible() {
        return feature.map(visible::contains).orElse(!visible.isEmpty());
    }

    @Override
    public AccessDecision decision(InsightOnlineFeature about) {
        return visible.contains(about)
                ? AccessDecision.visible()
                : AccessDecision.stopped(Answer.UNKNOWN, AccessCondition.LOCATION_IS_AUTHORIZED);
    }

    @Override
    public String explanation(InsightOnlineFeature about) {
        return about + " of " + device + ": " + MadeUpEvents.ADDRESS + " gave consent";
    }
}
