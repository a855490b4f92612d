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

/** A decision that nobody took; it is explained with the address of who gave consent, as the customer's explanations may be. */
record MadeUpDecision(
        AccessQuestion question, DeviceId device, Optional<InsightOnlineFeature> feature, FeatureSet visible)
        implements DecisionAsked {

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
