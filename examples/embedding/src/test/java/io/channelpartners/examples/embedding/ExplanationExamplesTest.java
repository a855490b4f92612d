package io.channelpartners.examples.embedding;

import static io.channelpartners.access.AccessCondition.CUSTOMER_HAS_OPTED_IN;
import static io.channelpartners.access.AccessCondition.ENROLLMENT_FORM_IS_FILED;
import static io.channelpartners.access.AccessCondition.VIEWER_IS_RECOGNIZED;
import static io.channelpartners.access.InsightOnlineFeature.PROACTIVE_CARE_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.explanation.Repair;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationVisibility;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The examples of explanations: the customer's in full, the partner's as far as a partner may know. */
class ExplanationExamplesTest {

    private final EnvironmentId acme = EnvironmentId.of("acme-01");
    private final DeviceId dl380 = DeviceId.of("dl380-07");
    private final PartnerLocationId location = PartnerLocationId.of("30523182");
    private final HpePassportId passport = HpePassportId.of("passport-0007");
    private final SettableClock clock = SettableClock.advancing(Duration.ofNanos(1));
    private final PartnerStanding withoutForm = PartnerStanding.builder()
            .servicePartner(Answer.YES)
            .proactiveCare(Answer.YES)
            .enrollmentForm(Answer.NO)
            .build();
    private final ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
            .environments(new InMemoryEnvironmentStore())
            .verifier(new InMemoryPartnerVerifier(clock).recognize(location, IdChecks.details(location), withoutForm))
            .passports(new InMemoryPassportDirectory(clock)
                    .link(passport, EmailAddress.of("kim@partner.example"), List.of(location)))
            .clock(clock)
            .build();

    @BeforeEach
    void sets_up_an_environment_without_opt_in() {
        library.channelPartners()
                .setUp(
                        acme,
                        "ACME GmbH",
                        Actor.of("admin"),
                        environment -> environment
                                .registerDevices(List.of(device(dl380)))
                                .addPartner(IdChecks.recognized("30523182", withoutForm))
                                .setDefault(SERVICE_PARTNER, location)
                                .enableIntegration(HpePassportId.of("customer-0001")));
    }

    @Test
    void explains_to_the_customer() {
        AccessReview review = library.channelPartners().review(acme).orElseThrow();

        Explanation why = review.of(location).explain(dl380, WARRANTY_STATUS);
        why.decision().unmetCondition(); // CUSTOMER_HAS_OPTED_IN
        why.decidingPath().answers(); // each condition that was asked, with its answer
        why.facts().get(CUSTOMER_HAS_OPTED_IN); // the opt-in that counts for the device, as it is on record
        why.repairs(); // the smallest sets of acts that would show the feature: the customer gives opt-in

        assertEquals(Optional.of(CUSTOMER_HAS_OPTED_IN), why.decision().unmetCondition());
        assertEquals(7, why.decidingPath().answers().size());
        assertEquals(
                new Repair(location, Set.of(RepairAct.GIVE_OPT_IN)),
                why.repairs().get(0));
    }

    @Test
    void lists_who_sees_or_may_see_a_device() {
        AccessReview review = library.channelPartners().review(acme).orElseThrow();
        List<String> journal = new ArrayList<>();

        for (LocationVisibility row : review.whoSees(dl380)) {
            journal.add(row.location() + " sees " + row.features() + ", unknown: " + row.unknown());
        }

        assertEquals(1, journal.size());
        assertTrue(journal.get(0).endsWith("CSN_LINK], unknown: []"), journal.get(0));
    }

    @Test
    void answers_for_a_given_user() {
        AccessReview review = library.channelPartners().review(acme).orElseThrow();
        HpePassportId passport = HpePassportId.of("passport-0008");

        review.of(location, passport).decide(dl380, WARRANTY_STATUS).unmetCondition(); // VIEWER_IS_RECOGNIZED

        assertEquals(
                Optional.of(VIEWER_IS_RECOGNIZED),
                review.of(location, passport).decide(dl380, WARRANTY_STATUS).unmetCondition());
    }

    @Test
    void explains_why_a_new_default_would_not_see_a_device() {
        ChannelPartners partners = library.channelPartners();
        Actor by = Actor.of("admin");
        partners.change(acme, by, environment -> environment.resetDefault(SERVICE_PARTNER));

        AccessImpact impact =
                partners.preview(acme, by, environment -> environment.setDefault(SERVICE_PARTNER, location));
        impact.after().of(location).decide(dl380, WARRANTY_STATUS).unmetCondition(); // CUSTOMER_HAS_OPTED_IN

        assertEquals(
                Optional.of(CUSTOMER_HAS_OPTED_IN),
                impact.after().of(location).decide(dl380, WARRANTY_STATUS).unmetCondition());
    }

    @Test
    void explains_to_a_partners_user() {
        Viewer viewer = library.partnerAccess().signIn(passport);
        PartnerView view = library.partnerAccess().view(viewer, acme);

        PartnerExplanation why = view.explain(dl380, PROACTIVE_CARE_REPORT);
        why.decision().unmetCondition(); // ENROLLMENT_FORM_IS_FILED
        why.repairs(); // the partner files the enrollment form

        assertEquals(Optional.of(ENROLLMENT_FORM_IS_FILED), why.decision().unmetCondition());
        assertEquals(List.of(new Repair(location, Set.of(RepairAct.FILE_ENROLLMENT_FORM))), why.repairs());
    }

    private static Device device(DeviceId id) {
        return Device.builder()
                .id(id)
                .name(id.value())
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }
}
