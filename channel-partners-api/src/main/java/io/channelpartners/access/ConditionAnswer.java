package io.channelpartners.access;

import io.channelpartners.partner.Answer;
import java.util.Objects;

/**
 * A condition of a path with its answer (CP-54, CP-56).
 *
 * @param condition the condition
 * @param answer yes, no or unknown
 */
public record ConditionAnswer(AccessCondition condition, Answer answer) {

    public ConditionAnswer {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(answer, "answer");
    }

    /** Returns the answer as part of a sentence, such as {@code the customer has not opted in}. */
    @Override
    public String toString() {
        return switch (answer) {
            case YES -> affirmed();
            case NO -> denied();
            case UNKNOWN -> "it is unknown whether " + affirmed();
        };
    }

    private String affirmed() {
        return switch (condition) {
            case DEVICE_IS_KNOWN -> "the device is registered";
            case INTEGRATION_IS_ENABLED -> "the Insight Online integration is enabled";
            case VIEWER_IS_RECOGNIZED -> "the viewer is recognized as a user of the location";
            case LOCATION_HOLDS_A_ROLE -> "the location holds the role";
            case LOCATION_IS_AUTHORIZED -> "HPE authorizes the location for the role";
            case ROLE_HAS_THE_FEATURE -> "the role has the feature";
            case CUSTOMER_HAS_OPTED_IN -> "the customer has opted in";
            case GENERATION_IS_COVERED -> "the generation of the device is covered";
            case PROACTIVE_CARE_IS_AUTHORIZED -> "HPE authorizes the location for proactive care";
            case ENROLLMENT_FORM_IS_FILED -> "the enrollment form is filed";
        };
    }

    private String denied() {
        return switch (condition) {
            case DEVICE_IS_KNOWN -> "the device is not registered";
            case INTEGRATION_IS_ENABLED -> "the Insight Online integration is not enabled";
            case VIEWER_IS_RECOGNIZED -> "the viewer is not recognized as a user of the location";
            case LOCATION_HOLDS_A_ROLE -> "the location holds no role on the device";
            case LOCATION_IS_AUTHORIZED -> "HPE does not authorize the location for the role";
            case ROLE_HAS_THE_FEATURE -> "the role does not have the feature";
            case CUSTOMER_HAS_OPTED_IN -> "the customer has not opted in";
            case GENERATION_IS_COVERED -> "the generation of the device is not covered";
            case PROACTIVE_CARE_IS_AUTHORIZED -> "HPE does not authorize the location for proactive care";
            case ENROLLMENT_FORM_IS_FILED -> "the enrollment form is not filed";
        };
    }
}
