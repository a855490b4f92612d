package io.channelpartners.core.explain;

import static io.channelpartners.access.AccessCondition.CUSTOMER_HAS_OPTED_IN;
import static io.channelpartners.access.AccessCondition.DEVICE_IS_KNOWN;
import static io.channelpartners.access.AccessCondition.ENROLLMENT_FORM_IS_FILED;
import static io.channelpartners.access.AccessCondition.GENERATION_IS_COVERED;
import static io.channelpartners.access.AccessCondition.INTEGRATION_IS_ENABLED;
import static io.channelpartners.access.AccessCondition.LOCATION_HOLDS_A_ROLE;
import static io.channelpartners.access.AccessCondition.LOCATION_IS_AUTHORIZED;
import static io.channelpartners.access.AccessCondition.PROACTIVE_CARE_IS_AUTHORIZED;
import static io.channelpartners.access.AccessCondition.ROLE_HAS_THE_FEATURE;
import static io.channelpartners.access.AccessCondition.VIEWER_IS_RECOGNIZED;
import static io.channelpartners.access.InsightOnlineFeature.GPP_CONFIGURATION_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.PROACTIVE_CARE_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.SUPPORT_CASE_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.explanation.RepairAct.ASSIGN_AS_RESELLER;
import static io.channelpartners.explanation.RepairAct.ASSIGN_AS_SERVICE_PARTNER;
import static io.channelpartners.explanation.RepairAct.CHECK_AGAIN;
import static io.channelpartners.explanation.RepairAct.GIVE_OPT_IN;
import static io.channelpartners.explanation.RepairAct.REGISTER_DEVICE;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.consent.OptInState;
import io.channelpartners.core.view.Views;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.explanation.Evidence;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.explanation.PathExplanation;
import io.channelpartners.explanation.Repair;
import io.channelpartners.explanation.RepairOwner;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.view.LocationAccess;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the customer is told about a location and a device. */
class CustomerExplanationTest {

    private static final DeviceId DL380 = DeviceId.of("dl380-07");
    private static final DeviceId MSA = DeviceId.of("msa-02");
    private static final PartnerLocationId NORD = PartnerLocationId.of("30523182");
    private static final PartnerLocationId SUED = PartnerLocationId.of("81261689");

    private final CustomerEnvironment acme = AnEnvironment.called("acme-01")
            .integrated()
            .withDefault(RESELLER, "30523182")
            .withDevice("dl380-07")
            .servicedBy("81261689")
            .withDevice("msa-02")
            .connectedDirectly()
            .optedInItself()
            .environment();

    @Test
    @Rule("CP-54")
    void lists_what_was_asked_up_to_the_first_answer_that_is_not_yes() {
        Explanation why = review("30523182").explain(DL380, WARRANTY_STATUS);

        assertEquals(
                List.of(new PathExplanation(
                        NORD,
                        Optional.of(RESELLER),
                        List.of(
                                new ConditionAnswer(DEVICE_IS_KNOWN, Answer.YES),
                                new ConditionAnswer(INTEGRATION_IS_ENABLED, Answer.YES),
                                new ConditionAnswer(VIEWER_IS_RECOGNIZED, Answer.YES),
                                new ConditionAnswer(LOCATION_HOLDS_A_ROLE, Answer.YES),
                                new ConditionAnswer(LOCATION_IS_AUTHORIZED, Answer.YES),
                                new ConditionAnswer(ROLE_HAS_THE_FEATURE, Answer.YES),
                                new ConditionAnswer(CUSTOMER_HAS_OPTED_IN, Answer.NO)))),
                why.paths());
        assertEquals(AccessDecision.stopped(Answer.NO, CUSTOMER_HAS_OPTED_IN), why.decision());
        assertEquals(List.of(new Repair(NORD, Set.of(GIVE_OPT_IN))), why.repairs());
        assertEquals(Set.of(RepairOwner.CUSTOMER), why.repairs().get(0).owners());
    }

    @Test
    @Rule("L-8")
    void asks_for_no_role_that_a_device_will_have_by_default_once_it_is_registered() {
        DeviceId unregistered = DeviceId.of("dl380-08");

        assertEquals(
                List.of(new Repair(NORD, Set.of(REGISTER_DEVICE, GIVE_OPT_IN))),
                review("30523182").explain(unregistered, WARRANTY_STATUS).repairs());
        assertEquals(
                List.of(
                        Set.of(REGISTER_DEVICE, ASSIGN_AS_RESELLER, GIVE_OPT_IN),
                        Set.of(REGISTER_DEVICE, ASSIGN_AS_SERVICE_PARTNER, GIVE_OPT_IN)),
                review("81261689").explain(unregistered, WARRANTY_STATUS).repairs().stream()
                        .map(Repair::acts)
                        .toList());
    }

    @Test
    @Rule({"CP-54", "CP-59"})
    void names_the_fact_behind_each_answer_that_a_grant_rests_on() {
        Explanation why = review("30523182").explain(MSA, GPP_CONFIGURATION_REPORT);

        assertTrue(why.decision().isVisible());
        assertEquals(Optional.of(RESELLER), why.decidingPath().role());
        assertEquals(
                why.decidingPath().answers().stream()
                        .map(ConditionAnswer::condition)
                        .toList(),
                List.copyOf(why.facts().keySet()));
        assertEquals(
                List.of(
                        new Evidence.Registration(acme.devices().find(MSA)),
                        new Evidence.Integration(true),
                        new Evidence.LinkedUser(NORD),
                        new Evidence.Holders(new Holding.ByDefault(NORD), new Holding.ByHpe()),
                        new Evidence.Standing(
                                Optional.of(new CheckedStanding(Standings.full(), SettableClock.START)),
                                Standings.full()),
                        new Evidence.FeatureRoles(Set.of(RESELLER, SERVICE_PARTNER)),
                        new Evidence.OptIn(ConnectMethod.DIRECT, acme.optIn().stateOf(MSA)),
                        new Evidence.Generation(InsightRsGeneration.V7)),
                List.copyOf(why.facts().values()));
        assertEquals(List.of(), why.repairs());
        assertFalse(why.isBeyondRepair());
    }

    @Test
    @Rule({"CP-54", "CP-57"})
    void names_the_standing_behind_each_condition_of_proactive_care() {
        Explanation why = review("81261689").explain(DL380, PROACTIVE_CARE_REPORT);

        Evidence standing = why.facts().get(LOCATION_IS_AUTHORIZED);
        assertEquals(standing, why.facts().get(PROACTIVE_CARE_IS_AUTHORIZED));
        assertEquals(standing, why.facts().get(ENROLLMENT_FORM_IS_FILED));
        assertEquals(
                new Evidence.FeatureRoles(Set.of(SERVICE_PARTNER)), why.facts().get(ROLE_HAS_THE_FEATURE));
    }

    @Test
    @Rule("CP-40")
    void names_the_opt_in_of_the_environment_for_a_central_device() {
        Explanation why = review("30523182").explain(DL380, WARRANTY_STATUS);

        assertEquals(
                new Evidence.OptIn(ConnectMethod.CENTRAL, new OptInState.NeverGiven()),
                why.facts().get(CUSTOMER_HAS_OPTED_IN));
    }

    @Test
    @Rule({"CP-54", "CP-55"})
    void takes_the_reason_from_the_reseller_where_both_paths_stop_alike() {
        CustomerEnvironment both = AnEnvironment.called("acme-01")
                .integrated()
                .withDefault(RESELLER, "30523182")
                .withDefault(SERVICE_PARTNER, "30523182")
                .withDevice("dl380-07")
                .environment();

        Explanation why = Views.review(both, "30523182").explain(DL380, WARRANTY_STATUS);

        assertEquals(2, why.paths().size());
        assertEquals(Optional.of(RESELLER), why.decidingPath().role());
    }

    @Test
    @Rule("CP-55")
    void takes_the_reason_from_the_path_that_got_furthest() {
        CustomerEnvironment both = AnEnvironment.called("acme-01")
                .integrated()
                .withPartner("30523182", Standings.servicePartnerOnly())
                .withDefault(RESELLER, "30523182")
                .withDefault(SERVICE_PARTNER, "30523182")
                .withDevice("dl380-07")
                .environment();

        Explanation why = Views.review(both, "30523182").explain(DL380, WARRANTY_STATUS);

        assertEquals(Optional.of(SERVICE_PARTNER), why.decidingPath().role());
        assertEquals(why.decision(), why.decidingPath().decision());
    }

    @Test
    @Rule({"CP-54", "L-8"})
    void explains_a_device_on_which_the_location_holds_no_role_by_one_path() {
        Explanation why = review("81261689").explain(MSA, WARRANTY_STATUS);

        assertEquals(1, why.paths().size());
        assertEquals(Optional.empty(), why.decidingPath().role());
        assertEquals(AccessDecision.stopped(Answer.NO, LOCATION_HOLDS_A_ROLE), why.decision());
        assertEquals(
                new Evidence.Holders(new Holding.ByDefault(NORD), new Holding.ByHpe()),
                why.facts().get(LOCATION_HOLDS_A_ROLE));
        assertEquals(
                List.of(
                        new Repair(SUED, Set.of(ASSIGN_AS_RESELLER)),
                        new Repair(SUED, Set.of(ASSIGN_AS_SERVICE_PARTNER))),
                why.repairs());
    }

    @Test
    @Rule({"CP-54", "L-8"})
    void explains_a_location_that_is_not_listed() {
        Explanation why = review("99999999").explain(DL380, SUPPORT_CASE_REPORT);

        assertEquals(AccessDecision.stopped(Answer.NO, LOCATION_HOLDS_A_ROLE), why.decision());
        assertEquals(1, why.paths().size());
        assertTrue(why.repairs()
                .contains(
                        new Repair(PartnerLocationId.of("99999999"), Set.of(ASSIGN_AS_SERVICE_PARTNER, CHECK_AGAIN))));
    }

    @Test
    @Rule("CP-54")
    void explains_a_device_that_nobody_registered() {
        Explanation why = review("30523182").explain(DeviceId.of("nothing"), WARRANTY_STATUS);

        assertEquals(AccessDecision.stopped(Answer.NO, DEVICE_IS_KNOWN), why.decision());
        assertEquals(Set.of(DEVICE_IS_KNOWN), why.facts().keySet());
        assertEquals(new Evidence.Registration(Optional.empty()), why.facts().get(DEVICE_IS_KNOWN));
    }

    @Test
    @Rule({"CP-56", "L-8"})
    void proposes_to_check_again_where_the_standing_is_too_old() {
        LocationAccess tooLate = Views.review(acme, "81261689", SettableClock.START.plus(Duration.ofHours(25)));

        Explanation why = tooLate.explain(DL380, SUPPORT_CASE_REPORT);

        assertEquals(AccessDecision.stopped(Answer.UNKNOWN, LOCATION_IS_AUTHORIZED), why.decision());
        assertEquals(List.of(new Repair(SUED, Set.of(CHECK_AGAIN))), why.repairs());
        assertEquals(
                new Evidence.Standing(
                        Optional.of(new CheckedStanding(Standings.full(), SettableClock.START)),
                        PartnerStanding.unknown()),
                why.facts().get(LOCATION_IS_AUTHORIZED));
    }

    @ParameterizedTest
    @Rule({"CP-52", "L-8"})
    @EnumSource(
            value = InsightRsGeneration.class,
            names = {"OTHER", "UNKNOWN"})
    void says_that_a_generation_has_no_repair(InsightRsGeneration generation) {
        CustomerEnvironment old = AnEnvironment.called("acme-01")
                .integrated()
                .optedIn()
                .withDefault(RESELLER, "30523182")
                .withDevice("dl380-07")
                .reportedBy(generation)
                .environment();

        Explanation why = Views.review(old, "30523182").explain(DL380, GPP_CONFIGURATION_REPORT);

        assertTrue(why.isBeyondRepair());
        assertEquals(List.of(), why.repairs());
        assertEquals(new Evidence.Generation(generation), why.facts().get(GENERATION_IS_COVERED));
        assertTrue(why.toString().endsWith("No repair can be proposed: the generation of a device has none."));
    }

    @Test
    @Rule({"CP-52", "L-8"})
    void proposes_no_repair_of_the_generation_of_a_device_that_nobody_registered() {
        assertTrue(review("30523182")
                .explain(DeviceId.of("nothing"), GPP_CONFIGURATION_REPORT)
                .isBeyondRepair());
    }

    @ParameterizedTest
    @Rule({"CP-54", "L-6"})
    @EnumSource(InsightOnlineFeature.class)
    void explains_the_decision_and_no_other(InsightOnlineFeature feature) {
        for (String location : List.of("30523182", "81261689", "99999999")) {
            LocationAccess access = review(location);
            for (DeviceId device : List.of(DL380, MSA, DeviceId.of("nothing"))) {
                Explanation why = access.explain(device, feature);
                assertEquals(access.decide(device, feature), why.decision());
                assertEquals(access.isVisible(device, feature), why.decision().isVisible());
                assertEquals(why.decision(), why.decidingPath().decision());
                assertEquals(
                        why.decision().isVisible() || why.isBeyondRepair(),
                        why.repairs().isEmpty());
                for (AccessCondition condition : why.facts().keySet()) {
                    assertTrue(why.paths().stream()
                            .flatMap(path -> path.answers().stream())
                            .anyMatch(given -> given.condition() == condition));
                }
            }
        }
    }

    @Test
    @Rule("CP-54")
    void is_a_value() {
        Explanation why = review("30523182").explain(DL380, WARRANTY_STATUS);

        assertEquals(why, review("30523182").explain(DL380, WARRANTY_STATUS));
        assertEquals(
                why.hashCode(),
                review("30523182").explain(DL380, WARRANTY_STATUS).hashCode());
        assertNotEquals(why, review("30523182").explain(MSA, WARRANTY_STATUS));
        assertNotEquals(why, review("30523182").explain(DL380, PROACTIVE_CARE_REPORT));
        assertNotEquals(why, review("81261689").explain(DL380, WARRANTY_STATUS));
        assertEquals(DL380, why.device());
        assertEquals(WARRANTY_STATUS, why.feature());
        assertEquals(NORD, why.location());
    }

    private LocationAccess review(String location) {
        return Views.review(acme, location);
    }
}
