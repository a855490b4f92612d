package io.channelpartners.core.user;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import org.junit.jupiter.api.Test;

/** A Passport linked to several locations sees their union. Location 100 is the reseller of acme, 200 its service partner. */
class UserLocationsTest {

    private static final FeatureSet OF_A_RESELLER = FeatureSet.of(
            InsightOnlineFeature.CONFIGURATION_DETAILS,
            InsightOnlineFeature.WARRANTY_STATUS,
            InsightOnlineFeature.DEVICE_CONFIGURATION_REPORT,
            InsightOnlineFeature.GPP_CONFIGURATION_REPORT,
            InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT,
            InsightOnlineFeature.OPTIMIZATION_RECOMMENDATIONS);
    private static final FeatureSet OF_A_SERVICE_PARTNER = FeatureSet.of(InsightOnlineFeature.values());

    private final TestLibrary library = TestLibrary.withAnn()
            .given(AnEnvironment.called("acme")
                    .integrated()
                    .optedIn()
                    .withDefault(RESELLER, "100")
                    .withDefault(SERVICE_PARTNER, "200")
                    .withDevice("dl380"))
            .link("res", "100")
            .link("svc", "200")
            .link("both", "100", "200");

    @Test
    @Rule({"CP-50", "CP-60"})
    void every_user_of_a_location_sees_what_the_location_sees() {
        library.link("other", "100");
        assertEquals(OF_A_RESELLER, library.viewOf("res").features(TestLibrary.DL380));
        assertEquals(OF_A_RESELLER, library.viewOf("other").features(TestLibrary.DL380));
        assertEquals(OF_A_SERVICE_PARTNER, library.viewOf("svc").features(TestLibrary.DL380));
    }

    @Test
    @Rule({"CP-55", "CP-60"})
    void a_passport_linked_to_two_locations_sees_the_union() {
        library.recognizeLater("200", without(Answer.NO));
        assertEquals(FeatureSet.of(), library.viewOf("svc").features(TestLibrary.DL380));
        assertEquals(OF_A_RESELLER, library.viewOf("both").features(TestLibrary.DL380));
    }

    @Test
    @Rule("CP-55")
    void the_path_that_got_furthest_gives_the_reason() {
        library.recognizeLater("200", without(Answer.NO));
        assertEquals(
                AccessDecision.stopped(Answer.NO, AccessCondition.ROLE_HAS_THE_FEATURE),
                library.viewOf("both").decide(TestLibrary.DL380, InsightOnlineFeature.CSN_LINK));
    }

    @Test
    @Rule("CP-55")
    void unknown_wins_over_no_whichever_location_has_it() {
        library.recognizeLater("100", without(Answer.NO)).recognize("200", without(Answer.UNKNOWN));
        assertEquals(unauthorized(Answer.UNKNOWN), decideAsBoth());
        library.recognizeLater("100", without(Answer.UNKNOWN)).recognize("200", without(Answer.NO));
        assertEquals(unauthorized(Answer.UNKNOWN), decideAsBoth());
        library.recognizeLater("100", without(Answer.NO));
        assertEquals(unauthorized(Answer.NO), decideAsBoth());
    }

    @Test
    @Rule("CP-55")
    void a_service_partner_without_authorization_does_not_see_what_a_reseller_sees() {
        library.recognizeLater("200", Standings.resellerOnly());
        assertEquals(FeatureSet.of(), library.viewOf("svc").features(TestLibrary.DL380));
    }

    @Test
    @Rule("CP-60")
    void losing_one_of_two_links_leaves_what_the_other_sees() {
        var both = library.signIn("both");
        library.link("both", "100");
        assertEquals(OF_A_RESELLER, library.view(both).features(TestLibrary.DL380));
    }

    private AccessDecision decideAsBoth() {
        return library.viewOf("both").decide(TestLibrary.DL380, InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT);
    }

    private static AccessDecision unauthorized(Answer answer) {
        return AccessDecision.stopped(answer, AccessCondition.LOCATION_IS_AUTHORIZED);
    }

    private static PartnerStanding without(Answer authorization) {
        return PartnerStanding.builder()
                .reseller(authorization)
                .servicePartner(authorization)
                .proactiveCare(Answer.YES)
                .enrollmentForm(Answer.YES)
                .caseRouting(Answer.YES)
                .build();
    }
}
