package io.channelpartners.core.review;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.view.LocationAccess;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The customer's questions, answered in full. */
class CustomerReviewTest {

    private final TestLibrary library = TestLibrary.standingStillWithAcme();

    @Test
    @Rule("L-6")
    void answers_about_one_revision_and_one_instant() {
        assertEquals(Revision.of(1), library.review().snapshot().revision());
        assertEquals(SettableClock.START, library.review().at());
    }

    @Test
    @Rule("L-6")
    void keeps_its_revision_when_the_environment_moves_on() {
        LocationAccess before = library.reviewOf("100");
        library.change(environment -> environment.disableIntegration());
        assertEquals(2, before.count(InsightOnlineFeature.CSN_LINK));
        assertEquals(0, library.reviewOf("100").count(InsightOnlineFeature.CSN_LINK));
    }

    @Test
    void is_empty_for_an_environment_that_does_not_exist() {
        assertEquals(Optional.empty(), library.partners().review(EnvironmentId.of("nowhere")));
    }

    @Test
    @Rule("CP-59")
    void tells_the_customer_in_full_what_withholds_a_feature() {
        LocationAccess listed = library.reviewOf("100");
        assertEquals(
                AccessDecision.stopped(Answer.NO, AccessCondition.DEVICE_IS_KNOWN),
                listed.decide(DeviceId.of("no-such-device"), InsightOnlineFeature.CSN_LINK));
        assertEquals(
                AccessDecision.stopped(Answer.NO, AccessCondition.LOCATION_HOLDS_A_ROLE),
                library.reviewOf("999").decide(TestLibrary.DL380, InsightOnlineFeature.CSN_LINK));
    }

    @Test
    @Rule("CP-15")
    void names_the_time_of_the_standing_on_which_it_rests() {
        assertEquals(Optional.of(SettableClock.START), library.reviewOf("100").checkedAt());
        assertEquals(Optional.empty(), library.reviewOf("999").checkedAt());
    }

    @Test
    @Rule("CP-58")
    void answers_nothing_for_devices_that_hpe_holds() {
        library.change(environment -> environment.resetDefault(RESELLER).resetDefault(SERVICE_PARTNER));
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            assertEquals(0, library.reviewOf("100").count(feature));
            assertEquals(0, library.reviewOf("HPE").count(feature));
            assertEquals(0, library.reviewOf("customer").count(feature));
        }
    }

    @Test
    @Rule("CP-58")
    void shows_the_customers_own_passport_nothing() {
        assertEquals(FeatureSet.of(), library.viewOf("customer").features(TestLibrary.DL380));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"V5, YES", "V7, YES", "OTHER, NO", "UNKNOWN, UNKNOWN"})
    @Rule("CP-52")
    void covers_v5_and_v7_in_the_gpp_configuration_report(InsightRsGeneration generation, Answer expected) {
        AccessDecision decision =
                generationOf(generation).decide(TestLibrary.DL380, InsightOnlineFeature.GPP_CONFIGURATION_REPORT);
        assertEquals(
                expected == Answer.YES
                        ? AccessDecision.visible()
                        : AccessDecision.stopped(expected, AccessCondition.GENERATION_IS_COVERED),
                decision);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"V5", "V7", "OTHER", "UNKNOWN"})
    @Rule("CP-52")
    void lets_no_other_row_depend_on_the_generation(InsightRsGeneration generation) {
        Set<InsightOnlineFeature> others = EnumSet.allOf(InsightOnlineFeature.class);
        others.remove(InsightOnlineFeature.GPP_CONFIGURATION_REPORT);
        Set<InsightOnlineFeature> seen = EnumSet.copyOf(generationOf(generation).features(TestLibrary.DL380));
        seen.remove(InsightOnlineFeature.GPP_CONFIGURATION_REPORT);
        assertEquals(others, seen);
    }

    @ParameterizedTest(name = "proactive care {0}, form {1}, routing {2}")
    @CsvSource({
        "YES, NO,      YES, ENROLLMENT_FORM_IS_FILED,     NO",
        "YES, UNKNOWN, YES, ENROLLMENT_FORM_IS_FILED,     UNKNOWN",
        "NO,  YES,     YES, PROACTIVE_CARE_IS_AUTHORIZED, NO",
        "NO,  NO,      NO,  PROACTIVE_CARE_IS_AUTHORIZED, NO",
    })
    @Rule({"CP-53", "CP-57"})
    void withholds_only_the_proactive_care_report_without_form_or_authorization(
            Answer care, Answer form, Answer routing, AccessCondition condition, Answer expected) {
        LocationAccess access = servicedBy(PartnerStanding.builder()
                .reseller(Answer.YES)
                .servicePartner(Answer.YES)
                .proactiveCare(care)
                .enrollmentForm(form)
                .caseRouting(routing)
                .build());
        Set<InsightOnlineFeature> all = EnumSet.allOf(InsightOnlineFeature.class);
        all.remove(InsightOnlineFeature.PROACTIVE_CARE_REPORT);
        assertEquals(all, access.features(TestLibrary.DL380));
        assertEquals(
                AccessDecision.stopped(expected, condition),
                access.decide(TestLibrary.DL380, InsightOnlineFeature.PROACTIVE_CARE_REPORT));
    }

    @Test
    @Rule("CP-57")
    void withholds_nothing_for_missing_case_routing() {
        LocationAccess access = servicedBy(PartnerStanding.builder()
                .reseller(Answer.YES)
                .servicePartner(Answer.YES)
                .proactiveCare(Answer.YES)
                .enrollmentForm(Answer.YES)
                .caseRouting(Answer.NO)
                .build());
        assertEquals(FeatureSet.of(InsightOnlineFeature.values()), access.features(TestLibrary.DL380));
    }

    private static LocationAccess servicedBy(PartnerStanding standing) {
        return TestLibrary.withAnn()
                .given(AnEnvironment.called("acme")
                        .integrated()
                        .optedIn()
                        .withPartner("100", standing)
                        .withDefault(SERVICE_PARTNER, "100")
                        .withDevice("dl380"))
                .reviewOf("100");
    }

    private static LocationAccess generationOf(InsightRsGeneration generation) {
        return TestLibrary.withAnn()
                .given(AnEnvironment.called("acme")
                        .integrated()
                        .optedIn()
                        .withDefault(SERVICE_PARTNER, "100")
                        .withDevice("dl380")
                        .reportedBy(generation))
                .reviewOf("100");
    }
}
