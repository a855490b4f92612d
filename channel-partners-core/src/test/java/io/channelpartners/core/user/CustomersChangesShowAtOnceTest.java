package io.channelpartners.core.user;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.Revision;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.Answer;
import io.channelpartners.problem.Problem;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.HpePassportId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A user who is signed in sees what the customer does at the next view. */
class CustomersChangesShowAtOnceTest {

    private static final FeatureSet EVERYTHING = FeatureSet.of(InsightOnlineFeature.values());
    private static final FeatureSet NOTHING = FeatureSet.of();

    private final TestLibrary library = TestLibrary.withAcme();
    private final Viewer ann = library.signIn("ann");

    @Test
    @Rule({"CP-42", "CP-43", "L-4"})
    void disabling_the_integration_hides_everything() {
        library.change(environment -> environment.disableIntegration());
        assertEquals(NOTHING, seen());
        assertEquals(
                AccessDecision.stopped(Answer.NO, AccessCondition.INTEGRATION_IS_ENABLED),
                library.view(ann).decide(TestLibrary.DL380, InsightOnlineFeature.CSN_LINK));
    }

    @Test
    @Rule("CP-42")
    void an_environment_starts_without_integration_and_shows_nothing() {
        TestLibrary fresh = TestLibrary.withAnn()
                .given(AnEnvironment.called("acme").withDefault(RESELLER, "100").withDevice("dl380"));
        assertEquals(NOTHING, fresh.viewOf("ann").features(TestLibrary.DL380));
    }

    @Test
    @Rule("CP-43")
    void enabling_the_integration_again_for_another_passport_brings_all_back() {
        library.change(environment -> environment.disableIntegration());
        library.change(environment -> environment.enableIntegration(HpePassportId.of("another")));
        assertEquals(EVERYTHING, seen());
    }

    @Test
    @Rule("CP-43")
    void enabling_the_integration_brings_back_what_was_edited_meanwhile() {
        library.change(environment -> environment.disableIntegration());
        library.change(environment ->
                environment.addPartner(IdChecks.recognized("200")).setDefault(SERVICE_PARTNER, TestLibrary.L200));
        library.change(environment -> environment.enableIntegration(HpePassportId.of("customer")));
        assertEquals(
                AccessDecision.stopped(Answer.NO, AccessCondition.ROLE_HAS_THE_FEATURE),
                library.view(ann).decide(TestLibrary.DL380, InsightOnlineFeature.CSN_LINK));
        assertTrue(library.view(ann).isVisible(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS));
    }

    @Test
    @Rule({"CP-41", "CP-51"})
    void withdrawing_the_opt_in_hides_exactly_the_features_that_need_it() {
        library.change(environment -> environment.withdrawOptIn(TestLibrary.BY, library.clock.instant()));
        Set<InsightOnlineFeature> hidden = EnumSet.allOf(InsightOnlineFeature.class);
        hidden.removeAll(seen());
        assertEquals(
                Set.of(
                        InsightOnlineFeature.CONFIGURATION_DETAILS,
                        InsightOnlineFeature.WARRANTY_STATUS,
                        InsightOnlineFeature.DEVICE_CONFIGURATION_REPORT,
                        InsightOnlineFeature.GPP_CONFIGURATION_REPORT,
                        InsightOnlineFeature.OPTIMIZATION_RECOMMENDATIONS),
                hidden);
    }

    @Test
    @Rule({"CP-40", "CP-41"})
    void the_opt_in_of_a_direct_connect_device_is_its_own() {
        TestLibrary direct = TestLibrary.withAnn()
                .given(AnEnvironment.called("acme")
                        .integrated()
                        .withDefault(RESELLER, "100")
                        .withDevice("dl380")
                        .withDevice("msa")
                        .connectedDirectly()
                        .optedInItself());
        assertTrue(direct.viewOf("ann").isVisible(TestLibrary.MSA, InsightOnlineFeature.WARRANTY_STATUS));
        assertEquals(
                AccessDecision.stopped(Answer.NO, AccessCondition.CUSTOMER_HAS_OPTED_IN),
                direct.viewOf("ann").decide(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS));
        direct.change(environment -> environment
                .giveOptIn(TestLibrary.CONSENT)
                .withdrawOptIn(TestLibrary.MSA, TestLibrary.BY, direct.clock.instant()));
        assertTrue(direct.viewOf("ann").isVisible(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS));
        assertEquals(
                AccessDecision.stopped(Answer.NO, AccessCondition.CUSTOMER_HAS_OPTED_IN),
                direct.viewOf("ann").decide(TestLibrary.MSA, InsightOnlineFeature.WARRANTY_STATUS));
    }

    @Test
    @Rule("CP-12")
    void a_new_default_takes_the_devices_of_the_former_one() {
        library.link("bob", "200");
        assertEquals(NOTHING, library.viewOf("bob").features(TestLibrary.DL380));
        library.change(environment -> environment
                .addPartner(IdChecks.recognized("200"))
                .setDefault(RESELLER, TestLibrary.L200)
                .setDefault(SERVICE_PARTNER, TestLibrary.L200));
        assertEquals(NOTHING, seen());
        assertEquals(EVERYTHING, library.viewOf("bob").features(TestLibrary.DL380));
    }

    @Test
    @Rule({"CP-12", "CP-20"})
    void an_individual_assignment_stays_when_the_default_changes() {
        library.change(environment -> environment
                .saveDevices(DeviceTicks.of(TestLibrary.L100).tick(SERVICE_PARTNER, TestLibrary.DL380))
                .resetDefault(SERVICE_PARTNER)
                .resetDefault(RESELLER));
        assertTrue(library.view(ann).isVisible(TestLibrary.DL380, InsightOnlineFeature.CSN_LINK));
        assertEquals(NOTHING, library.view(ann).features(TestLibrary.MSA));
    }

    @Test
    @Rule("CP-29")
    void a_retired_device_shows_nothing() {
        library.change(environment -> environment.retireDevice(TestLibrary.DL380));
        assertEquals(NOTHING, seen());
    }

    @Test
    @Rule("CP-08")
    void a_location_authorized_later_sees_without_a_new_assignment() {
        library.recognize("300", Standings.resellerOnly()).link("cy", "300");
        ChangeResult given = library.change(environment -> environment
                .addPartner(IdChecks.recognized("300", Standings.resellerOnly()))
                .setDefault(SERVICE_PARTNER, IdChecks.recognized("300").id()));
        assertEquals(
                List.of("CP-08", "CP-12"),
                given.warnings().stream().map(Problem::rule).toList());
        assertEquals(NOTHING, library.viewOf("cy").features(TestLibrary.DL380));

        library.recognizeLater("300", Standings.full());
        assertEquals(EVERYTHING, library.viewOf("cy").features(TestLibrary.DL380));
        library.partners().recheckAll(TestLibrary.ACME, TestLibrary.BY);
        assertEquals(EVERYTHING, library.reviewOf("300").features(TestLibrary.DL380));
        assertEquals(
                Revision.of(3), library.review().snapshot().revision(), "set up, given, rechecked; not assigned again");
    }

    private FeatureSet seen() {
        return library.view(ann).features(TestLibrary.DL380);
    }
}
