package io.channelpartners.tools.accessreport.format;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.partner.Answer;

/** Says in words why a feature is not visible. */
final class ReasonText {

    private ReasonText() {}

    /** Returns the reason of a decision; blank if the feature is visible. */
    static String of(AccessDecision decision) {
        return decision.unmetCondition()
                .map(condition -> decision.answer() == Answer.UNKNOWN ? unknown(condition) : no(condition))
                .orElse("");
    }

    // spotless:off
    private static String no(AccessCondition condition) {
        return switch (condition) {
            case DEVICE_IS_KNOWN              -> "the device is not registered";
            case INTEGRATION_IS_ENABLED       -> "the Insight Online integration is off";
            case VIEWER_IS_RECOGNIZED         -> "not a user of this location";
            case LOCATION_HOLDS_A_ROLE        -> "holds no role on this device";
            case LOCATION_IS_AUTHORIZED       -> "not authorized by HPE for its role";
            case ROLE_HAS_THE_FEATURE         -> "not part of its role";
            case CUSTOMER_HAS_OPTED_IN        -> "opt-in not given";
            case GENERATION_IS_COVERED        -> "only for Insight RS 5.x and 7.x";
            case PROACTIVE_CARE_IS_AUTHORIZED -> "not authorized by HPE for proactive care";
            case ENROLLMENT_FORM_IS_FILED     -> "enrollment form not filed";
        };
    }

    private static String unknown(AccessCondition condition) {
        return switch (condition) {
            case DEVICE_IS_KNOWN              -> "not known whether the device is registered";
            case INTEGRATION_IS_ENABLED       -> "not known whether the Insight Online integration is on";
            case VIEWER_IS_RECOGNIZED         -> "not known whether a user of this location";
            case LOCATION_HOLDS_A_ROLE        -> "not known whether it holds a role on this device";
            case LOCATION_IS_AUTHORIZED       -> "not known whether authorized by HPE for its role";
            case ROLE_HAS_THE_FEATURE         -> "not known whether part of its role";
            case CUSTOMER_HAS_OPTED_IN        -> "not known whether opt-in is given";
            case GENERATION_IS_COVERED        -> "generation of Insight RS not known";
            case PROACTIVE_CARE_IS_AUTHORIZED -> "not known whether authorized by HPE for proactive care";
            case ENROLLMENT_FORM_IS_FILED     -> "not known whether the enrollment form is filed";
        };
    }
    // spotless:on
}
