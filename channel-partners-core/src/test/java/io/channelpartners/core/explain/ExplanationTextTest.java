package io.channelpartners.core.explain;

import static io.channelpartners.access.InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.GPP_CONFIGURATION_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.PROACTIVE_CARE_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.core.view.ViewerLocation;
import io.channelpartners.core.view.Views;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.HpePassportId;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The sentences of an explanation. */
class ExplanationTextTest {

    private static final DeviceId DL380 = DeviceId.of("dl380-07");
    private static final PartnerLocationId NORD = PartnerLocationId.of("30523182");

    private final AnEnvironment acme = AnEnvironment.called("acme-01")
            .integrated()
            .withDefault(RESELLER, "30523182")
            .withDevice("dl380-07");

    @Test
    @Rule({"CP-54", "L-8"})
    void tells_the_customer_why_not_and_what_would_help() {
        assertEquals(
                "Warranty status (Devices) of device \"dl380-07\" is not visible to location \"30523182\": the customer has not opted in."
                        + " As reseller, location \"30523182\": the device is registered;"
                        + " the Insight Online integration is enabled;"
                        + " assuming a user linked to the location;"
                        + " the location holds the role (reseller: location \"30523182\" by default, service partner: HPE);"
                        + " HPE authorizes the location for the role (checked at 2026-03-02T09:00:00Z);"
                        + " the role has the feature;"
                        + " the customer has not opted in (opt-in of the environment never given)."
                        + " It would be visible if the customer gives opt-in.",
                review(acme.environment()).toString());
    }

    @Test
    @Rule({"CP-54", "L-8"})
    void tells_the_customer_of_alternatives() {
        assertEquals(
                "Contract & warranty (Reports) of device \"dl380-07\" is not visible to location \"81261689\":"
                        + " the location holds no role on the device."
                        + " Without a role, location \"81261689\": the device is registered;"
                        + " the Insight Online integration is enabled;"
                        + " assuming a user linked to the location;"
                        + " the location holds no role on the device"
                        + " (reseller: location \"30523182\" by default, service partner: HPE)."
                        + " It would be visible if the customer assigns the device to location \"81261689\" as reseller,"
                        + " or if the customer assigns the device to location \"81261689\" as service partner"
                        + " and HPE authorizes location \"81261689\" as service partner.",
                Views.review(
                                acme.withPartner("81261689", Standings.resellerOnly())
                                        .environment(),
                                "81261689")
                        .explain(DL380, CONTRACT_AND_WARRANTY_REPORT)
                        .toString());
    }

    @Test
    @Rule({"CP-56", "L-8"})
    void tells_the_customer_of_an_unknown() {
        assertEquals(
                "Contract & warranty (Reports) of device \"dl380-07\" is not visible to location \"30523182\":"
                        + " it is unknown whether HPE authorizes the location for the role."
                        + " As reseller, location \"30523182\": the device is registered;"
                        + " the Insight Online integration is enabled;"
                        + " assuming a user linked to the location;"
                        + " the location holds the role (reseller: location \"30523182\" by default, service partner: HPE);"
                        + " it is unknown whether HPE authorizes the location for the role"
                        + " (checked at 2026-03-02T09:00:00Z, which does not count now: too long ago, or in the future)."
                        + " It would be visible if a new check confirms what is unknown of location \"30523182\".",
                Views.review(acme.environment(), "30523182", SettableClock.START.plus(Duration.ofDays(2)))
                        .explain(DL380, CONTRACT_AND_WARRANTY_REPORT)
                        .toString());
    }

    @Test
    @Rule("CP-54")
    void tells_the_customer_of_a_grant() {
        assertEquals(
                "Contract & warranty (Reports) of device \"dl380-07\" is visible to location \"30523182\"."
                        + " As reseller, location \"30523182\": the device is registered;"
                        + " the Insight Online integration is enabled;"
                        + " assuming a user linked to the location;"
                        + " the location holds the role (reseller: location \"30523182\" by default, service partner: HPE);"
                        + " HPE authorizes the location for the role (checked at 2026-03-02T09:00:00Z);"
                        + " the role has the feature.",
                Views.review(acme.environment(), "30523182")
                        .explain(DL380, CONTRACT_AND_WARRANTY_REPORT)
                        .toString());
    }

    @Test
    @Rule("CP-59")
    void tells_a_partners_user_less() {
        PartnerStanding noForm = PartnerStanding.builder()
                .servicePartner(Answer.YES)
                .proactiveCare(Answer.YES)
                .enrollmentForm(Answer.NO)
                .build();

        assertEquals(
                "Proactive care report is not visible: the enrollment form is not filed."
                        + " As service partner, location \"30523182\": the device is registered;"
                        + " the Insight Online integration is enabled;"
                        + " the viewer is recognized as a user of the location; the location holds the role;"
                        + " HPE authorizes the location for the role; the role has the feature;"
                        + " HPE authorizes the location for proactive care; the enrollment form is not filed."
                        + " It would be visible if the partner files the enrollment form of location \"30523182\".",
                Views.view(
                                AnEnvironment.called("acme-01")
                                        .integrated()
                                        .withDevice("dl380-07")
                                        .servicedBy("30523182")
                                        .environment(),
                                new ViewerLocation(NORD, Answer.YES, noForm))
                        .explain(DL380, PROACTIVE_CARE_REPORT)
                        .toString());
    }

    @Test
    @Rule({"CP-59", "L-8"})
    void tells_a_partners_user_that_not_everything_is_disclosed() {
        assertEquals(
                "GPP configuration (Reports) is not visible: HPE does not authorize the location for the role."
                        + " As reseller, location \"30523182\": the device is registered;"
                        + " the Insight Online integration is enabled;"
                        + " the viewer is recognized as a user of the location; the location holds the role;"
                        + " HPE does not authorize the location for the role."
                        + " What would make it visible also depends on facts that are not disclosed.",
                Views.view(acme.environment(), new ViewerLocation(NORD, Answer.YES, PartnerStanding.none()))
                        .explain(DL380, GPP_CONFIGURATION_REPORT)
                        .toString());
    }

    @Test
    @Rule("CP-59")
    void tells_a_partners_user_nothing_of_what_its_locations_do_not_hold() {
        ViewerLocation stranger = new ViewerLocation(PartnerLocationId.of("90000000"), Answer.YES, Standings.full());
        ViewerLocation nobody = new ViewerLocation(NORD, Answer.NO, Standings.full());
        ViewerLocation perhaps = new ViewerLocation(NORD, Answer.UNKNOWN, Standings.full());

        assertEquals(
                "Warranty status (Devices) is not visible: no location of the viewer holds a role on the device.",
                Views.view(acme.environment(), stranger)
                        .explain(DL380, WARRANTY_STATUS)
                        .toString());
        assertEquals(
                "Warranty status (Devices) is not visible: the viewer is not recognized as a user of a location.",
                Views.view(acme.environment(), nobody)
                        .explain(DL380, WARRANTY_STATUS)
                        .toString());
        assertEquals(
                "Warranty status (Devices) is not visible:"
                        + " it is unknown whether the viewer is recognized as a user of a location.",
                Views.view(acme.environment(), perhaps)
                        .explain(DL380, WARRANTY_STATUS)
                        .toString());
    }

    @Test
    @Rule({"CP-02", "CP-41"})
    void names_no_e_mail_address_passport_or_actor() {
        CustomerEnvironment environment = acme.environment()
                .enableIntegration(HpePassportId.of("kim@passport.example"))
                .giveOptIn(new Consent(Actor.of("kim@acme.example"), SettableClock.START, "see kim@acme.example"));
        CustomerEnvironment withdrawn = environment.withdrawOptIn(Actor.of("lee@acme.example"), SettableClock.START);

        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            for (CustomerEnvironment each : new CustomerEnvironment[] {environment, withdrawn}) {
                Explanation why = Views.review(each, "30523182").explain(DL380, feature);
                assertFalse(why.toString().contains("@"), why::toString);
                assertFalse(why.facts().toString().contains("@"), why::toString);
            }
        }
    }

    @Test
    @Rule("CP-41")
    void says_when_an_opt_in_was_given_and_withdrawn() {
        CustomerEnvironment given = acme.optedIn().environment();
        CustomerEnvironment withdrawn =
                given.withdrawOptIn(Actor.of("admin"), SettableClock.START.plus(Duration.ofHours(1)));

        assertEquals("opt-in of the environment given at 2026-03-02T09:00:00Z", optIn(review(given)));
        assertEquals("opt-in of the environment withdrawn at 2026-03-02T10:00:00Z", optIn(review(withdrawn)));
    }

    @Test
    @Rule("CP-02")
    void makes_the_ids_safe_to_print() {
        String text = Views.review(acme.environment(), "30523182")
                .explain(DeviceId.of("a\"b\u00a0c"), WARRANTY_STATUS)
                .toString();

        assertTrue(text.startsWith("Warranty status (Devices) of device \"a\\\"b\\u{A0}c\" is not visible"), text);
    }

    private static Explanation review(CustomerEnvironment environment) {
        return Views.review(environment, "30523182").explain(DL380, WARRANTY_STATUS);
    }

    private static String optIn(Explanation why) {
        return String.valueOf(why.facts().get(AccessCondition.CUSTOMER_HAS_OPTED_IN));
    }
}
