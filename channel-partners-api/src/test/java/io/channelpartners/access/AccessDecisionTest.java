package io.channelpartners.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.partner.Answer;
import io.channelpartners.testkit.Rule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccessDecisionTest {

    @Test
    @Rule("CP-55")
    void shows_a_feature_without_a_reason() {
        assertTrue(AccessDecision.visible().isVisible());
        assertEquals(Optional.empty(), AccessDecision.visible().unmetCondition());
        assertEquals(Optional.empty(), AccessDecision.visible().reason());
    }

    @ParameterizedTest
    @EnumSource(
            value = Answer.class,
            names = {"NO", "UNKNOWN"})
    @Rule({"CP-55", "CP-56"})
    void withholds_a_feature_with_the_unmet_condition(Answer answer) {
        AccessDecision decision = AccessDecision.stopped(answer, AccessCondition.CUSTOMER_HAS_OPTED_IN);

        assertFalse(decision.isVisible());
        assertEquals(answer, decision.answer());
        assertEquals(Optional.of(AccessCondition.CUSTOMER_HAS_OPTED_IN), decision.unmetCondition());
        assertEquals(
                Optional.of(new ConditionAnswer(AccessCondition.CUSTOMER_HAS_OPTED_IN, answer)), decision.reason());
    }

    @Test
    @Rule("CP-55")
    void has_a_reason_exactly_if_it_is_not_yes() {
        assertThrows(
                IllegalArgumentException.class,
                () -> AccessDecision.stopped(Answer.YES, AccessCondition.DEVICE_IS_KNOWN));
        assertThrows(IllegalArgumentException.class, () -> new AccessDecision(Answer.NO, Optional.empty()));
        assertThrows(IllegalArgumentException.class, () -> new AccessDecision(Answer.UNKNOWN, Optional.empty()));
    }

    @Test
    @Rule("CP-54")
    void names_the_conditions_in_the_order_in_which_they_are_asked() {
        assertEquals(
                List.of(
                        "DEVICE_IS_KNOWN",
                        "INTEGRATION_IS_ENABLED",
                        "VIEWER_IS_RECOGNIZED",
                        "LOCATION_HOLDS_A_ROLE",
                        "LOCATION_IS_AUTHORIZED",
                        "ROLE_HAS_THE_FEATURE",
                        "CUSTOMER_HAS_OPTED_IN",
                        "GENERATION_IS_COVERED",
                        "PROACTIVE_CARE_IS_AUTHORIZED",
                        "ENROLLMENT_FORM_IS_FILED"),
                Arrays.stream(AccessCondition.values()).map(Enum::name).toList());
    }

    @Test
    @Rule({"CP-50", "CP-53"})
    void is_about_the_features_of_the_table_in_its_order_and_two_more() {
        assertEquals(
                List.of(
                        "CONFIGURATION_DETAILS",
                        "WARRANTY_STATUS",
                        "DEVICE_CONFIGURATION_REPORT",
                        "GPP_CONFIGURATION_REPORT",
                        "CONTRACT_AND_WARRANTY_REPORT",
                        "SUPPORT_CASE_REPORT",
                        "SERVICE_EVENT_REPORT",
                        "SERVICE_EVENT_DETAILS",
                        "SERVICE_EVENT_DASHBOARD_ICONS",
                        "CSN_LINK",
                        "PROACTIVE_CARE_REPORT",
                        "OPTIMIZATION_RECOMMENDATIONS"),
                Arrays.stream(InsightOnlineFeature.values()).map(Enum::name).toList());
    }
}
