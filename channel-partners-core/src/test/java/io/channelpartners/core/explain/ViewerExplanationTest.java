package io.channelpartners.core.explain;

import static io.channelpartners.access.AccessCondition.CUSTOMER_HAS_OPTED_IN;
import static io.channelpartners.access.AccessCondition.LOCATION_HOLDS_A_ROLE;
import static io.channelpartners.access.AccessCondition.VIEWER_IS_RECOGNIZED;
import static io.channelpartners.access.InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.PROACTIVE_CARE_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.explanation.RepairAct.AUTHORIZE_AS_RESELLER;
import static io.channelpartners.explanation.RepairAct.CHECK_AGAIN;
import static io.channelpartners.explanation.RepairAct.FILE_ENROLLMENT_FORM;
import static io.channelpartners.explanation.RepairAct.GIVE_OPT_IN;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.core.view.ViewerLocation;
import io.channelpartners.core.view.Views;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.explanation.PathExplanation;
import io.channelpartners.explanation.Repair;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.view.PartnerView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a partner's user learns about a device, and what not. */
class ViewerExplanationTest {

    private static final DeviceId DL380 = DeviceId.of("dl380-07");
    private static final DeviceId MSA = DeviceId.of("msa-02");
    private static final DeviceId NOTHING = DeviceId.of("nothing");
    private static final PartnerLocationId NORD = PartnerLocationId.of("30523182");
    private static final PartnerLocationId SUED = PartnerLocationId.of("81261689");
    private static final PartnerLocationId FREMD = PartnerLocationId.of("90000000");

    private final AnEnvironment acme = AnEnvironment.called("acme-01")
            .integrated()
            .withDevice("dl380-07")
            .resoldBy("30523182")
            .servicedBy("90000000")
            .withDevice("msa-02")
            .resoldBy("90000000");

    @ParameterizedTest
    @Rule("CP-59")
    @EnumSource(InsightOnlineFeature.class)
    void gives_the_same_answer_wherever_no_location_of_the_viewer_holds_a_role(InsightOnlineFeature feature) {
        for (Answer recognized : Answer.values()) {
            ViewerLocation nord = new ViewerLocation(NORD, recognized, Standings.full());
            PartnerExplanation nowhere = Views.viewOfNothing(nord).explain(DL380, feature);
            List<PartnerExplanation> others = List.of(
                    Views.view(AnEnvironment.called("other-01").environment(), nord)
                            .explain(DL380, feature),
                    Views.view(acme.environment(), nord).explain(NOTHING, feature),
                    Views.view(acme.environment(), nord).explain(MSA, feature),
                    Views.view(acme.optedIn().environment(), nord).explain(MSA, feature),
                    Views.view(acme.environment().disableIntegration(), nord).explain(MSA, feature));
            for (PartnerExplanation other : others) {
                assertEquals(nowhere, other);
                assertEquals(nowhere.hashCode(), other.hashCode());
                assertEquals(nowhere.toString(), other.toString());
                assertEquals(List.of(), other.paths());
                assertEquals(List.of(), other.repairs());
                assertEquals(Optional.empty(), other.decidingPath());
            }
        }
    }

    @Test
    @Rule({"CP-56", "CP-59"})
    void gives_that_answer_by_the_viewers_recognition_alone() {
        assertEquals(
                AccessDecision.stopped(Answer.NO, LOCATION_HOLDS_A_ROLE),
                view(recognized(NORD)).explain(MSA, WARRANTY_STATUS).decision());
        assertEquals(
                AccessDecision.stopped(Answer.UNKNOWN, VIEWER_IS_RECOGNIZED),
                view(new ViewerLocation(NORD, Answer.UNKNOWN, Standings.full()))
                        .explain(DL380, WARRANTY_STATUS)
                        .decision());
        assertEquals(
                AccessDecision.stopped(Answer.NO, VIEWER_IS_RECOGNIZED),
                view().explain(DL380, WARRANTY_STATUS).decision());
    }

    @Test
    @Rule("CP-59")
    void tells_of_the_recognized_locations_that_hold_a_role_and_of_no_other() {
        PartnerExplanation why = view(
                        recognized(SUED), recognized(NORD), new ViewerLocation(FREMD, Answer.UNKNOWN, Standings.full()))
                .explain(DL380, WARRANTY_STATUS);

        assertEquals(
                List.of(NORD),
                why.paths().stream().map(PathExplanation::location).toList());
        assertEquals(List.of(new Repair(NORD, Set.of(GIVE_OPT_IN))), why.repairs());
        assertFalse(why.toString().contains(FREMD.value()), why::toString);
        assertFalse(why.toString().contains(SUED.value()), why::toString);
    }

    @Test
    @Rule({"CP-55", "CP-59", "L-8"})
    void puts_the_lower_of_two_locations_first_whatever_their_order() {
        CustomerEnvironment environment = AnEnvironment.called("acme-01")
                .integrated()
                .withDefault(RESELLER, NORD.value())
                .withDefault(SERVICE_PARTNER, SUED.value())
                .withDevice("dl380-07")
                .environment();
        PartnerExplanation why = Views.view(
                        environment,
                        new ViewerLocation(SUED, Answer.YES, Standings.resellerOnly()),
                        new ViewerLocation(NORD, Answer.YES, Standings.servicePartnerOnly()))
                .explain(DL380, CONTRACT_AND_WARRANTY_REPORT);

        assertEquals(
                List.of(NORD, SUED),
                why.paths().stream().map(PathExplanation::location).toList());
        assertEquals(NORD, why.decidingPath().orElseThrow().location());
        assertEquals(
                List.of(NORD, SUED),
                why.repairs().stream().map(Repair::location).distinct().toList());
    }

    @Test
    @Rule({"CP-41", "CP-59"})
    void tells_whether_the_customer_has_opted_in_and_nothing_of_the_record() {
        Consent early = new Consent(Actor.of("anna@acme.example"), SettableClock.START, "first wording");
        Consent late = new Consent(Actor.of("otto@acme.example"), SettableClock.START.plusSeconds(9), "second wording");
        CustomerEnvironment environment = acme.environment();

        assertEquals(
                explained(environment.giveOptIn(early)).toString(),
                explained(environment.giveOptIn(late)).toString());
        assertEquals(explained(environment.giveOptIn(early)), explained(environment.giveOptIn(late)));
        assertEquals(
                explained(environment),
                explained(environment
                        .giveOptIn(early)
                        .withdrawOptIn(Actor.of("anna@acme.example"), SettableClock.START)));
        assertEquals(
                AccessDecision.stopped(Answer.NO, CUSTOMER_HAS_OPTED_IN),
                explained(environment).decision());
    }

    @Test
    @Rule({"CP-59", "L-8"})
    void proposes_what_is_missing_of_the_partners_own_standing() {
        PartnerStanding missing = PartnerStanding.builder()
                .reseller(Answer.NO)
                .servicePartner(Answer.YES)
                .proactiveCare(Answer.UNKNOWN)
                .enrollmentForm(Answer.NO)
                .build();
        PartnerView view =
                view(new ViewerLocation(NORD, Answer.YES, missing), new ViewerLocation(FREMD, Answer.YES, missing));

        assertEquals(
                new Repair(FREMD, Set.of(CHECK_AGAIN, FILE_ENROLLMENT_FORM)),
                view.explain(DL380, PROACTIVE_CARE_REPORT).repairs().get(0));
        assertEquals(
                List.of(new Repair(NORD, Set.of(AUTHORIZE_AS_RESELLER))),
                view(new ViewerLocation(NORD, Answer.YES, Standings.servicePartnerOnly()))
                        .explain(DL380, CONTRACT_AND_WARRANTY_REPORT)
                        .repairs()
                        .stream()
                        .filter(repair -> repair.acts().contains(AUTHORIZE_AS_RESELLER))
                        .toList());
    }

    @Test
    @Rule({"CP-59", "L-8"})
    void proposes_nothing_that_would_tell_of_an_opt_in_for_which_no_path_was_asked() {
        ViewerLocation unauthorized = new ViewerLocation(NORD, Answer.YES, PartnerStanding.none());

        PartnerExplanation without =
                Views.view(acme.environment(), unauthorized).explain(DL380, WARRANTY_STATUS);
        PartnerExplanation with =
                Views.view(acme.optedIn().environment(), unauthorized).explain(DL380, WARRANTY_STATUS);

        assertEquals(without, with);
        assertEquals(List.of(), without.repairs());
    }

    @Test
    @Rule({"CP-55", "CP-60"})
    void takes_the_reason_from_the_reseller_before_the_lower_location() {
        CustomerEnvironment both = AnEnvironment.called("acme-01")
                .integrated()
                .withDevice("dl380-07")
                .resoldBy("81261689")
                .servicedBy("30523182")
                .environment();

        PartnerExplanation why =
                Views.view(both, recognized(NORD), recognized(SUED)).explain(DL380, WARRANTY_STATUS);

        PathExplanation speaking = why.decidingPath().orElseThrow();
        assertEquals(SUED, speaking.location());
        assertEquals(Optional.of(RESELLER), speaking.role());
        assertEquals(
                List.of(Optional.of(RESELLER), Optional.of(SERVICE_PARTNER)),
                why.paths().stream().map(PathExplanation::role).toList());
        assertEquals(List.of(new Repair(NORD, Set.of(GIVE_OPT_IN))), why.repairs());
    }

    @ParameterizedTest
    @Rule({"CP-54", "L-6"})
    @EnumSource(InsightOnlineFeature.class)
    void explains_the_decision_and_no_other(InsightOnlineFeature feature) {
        PartnerView view = view(recognized(NORD), new ViewerLocation(FREMD, Answer.YES, Standings.resellerOnly()));
        for (DeviceId device : List.of(DL380, MSA, NOTHING)) {
            PartnerExplanation why = view.explain(device, feature);
            assertEquals(feature, why.feature());
            assertEquals(view.decide(device, feature), why.decision());
            assertEquals(why.decidingPath().isPresent(), device.equals(DL380) || device.equals(MSA));
            why.decidingPath().ifPresent(path -> assertEquals(why.decision(), path.decision()));
        }
    }

    @Test
    @Rule("CP-59")
    void is_a_value() {
        PartnerExplanation why = explained(acme.environment());

        assertEquals(why, explained(acme.environment()));
        assertEquals(why.hashCode(), explained(acme.environment()).hashCode());
        assertNotEquals(why, view(recognized(NORD)).explain(DL380, PROACTIVE_CARE_REPORT));
        assertNotEquals(why, view(recognized(FREMD)).explain(DL380, WARRANTY_STATUS));
        assertNotEquals(why, explained(acme.optedIn().environment()));
    }

    private static PartnerExplanation explained(CustomerEnvironment environment) {
        return Views.view(environment, recognized(NORD)).explain(DL380, WARRANTY_STATUS);
    }

    private PartnerView view(ViewerLocation... recognitions) {
        return Views.view(acme.environment(), recognitions);
    }

    private static ViewerLocation recognized(PartnerLocationId location) {
        return new ViewerLocation(location, Answer.YES, Standings.full());
    }
}
