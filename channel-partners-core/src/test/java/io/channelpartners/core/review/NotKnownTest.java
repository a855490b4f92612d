package io.channelpartners.core.review;

import static io.channelpartners.access.AccessCondition.CUSTOMER_HAS_OPTED_IN;
import static io.channelpartners.access.AccessCondition.DEVICE_IS_KNOWN;
import static io.channelpartners.access.InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.GPP_CONFIGURATION_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.UnknownImpact;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationVisibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** "Nobody" and "not known" are different answers: in reviews of the present and the past, and in previews. */
class NotKnownTest {

    private static final EnvironmentId ACME = EnvironmentId.of("acme");
    private static final Actor BY = Actor.of("test");
    private static final PartnerLocationId L100 = PartnerLocationId.of("100");
    private static final DeviceId HELD = DeviceId.of("held");
    private static final FeatureSet ALL = FeatureSet.of(InsightOnlineFeature.values());

    private final TestLibrary testLibrary = new TestLibrary()
            .stored(AnEnvironment.called("acme")
                    .integrated()
                    .optedIn()
                    .withDefault(SERVICE_PARTNER, "100")
                    .withPartner("200", Standings.full())
                    .withDevice("held")
                    .environment());
    private final ChannelPartners partners = testLibrary.library.channelPartners();

    @Test
    @Rule({"CP-56", "L-6"})
    void a_check_27_hours_old_makes_a_location_unknown_and_not_absent() {
        Instant fresh = testLibrary.clock.instant();
        testLibrary.clock.advance(Duration.ofHours(27));

        List<LocationVisibility> unknown = List.of(new LocationVisibility(L100, FeatureSet.of(), ALL));
        assertEquals(unknown, review().whoSees(HELD));
        assertEquals(unknown, review().whoSeesAnything());
        assertEquals(
                List.of(new LocationVisibility(L100, ALL, FeatureSet.of())),
                at(fresh).whoSees(HELD));
        assertEquals(unknown, at(fresh.plus(Duration.ofHours(26))).whoSees(HELD));
        assertEquals(
                new FeatureCount(L100, WARRANTY_STATUS, 0, 1), review().counts().get(1));
    }

    @Test
    @Rule({"CP-52", "CP-56"})
    void an_unknown_generation_makes_one_report_unknown() {
        testLibrary.stored(AnEnvironment.called("bravo")
                .integrated()
                .optedIn()
                .withDefault(SERVICE_PARTNER, "100")
                .withDevice("held")
                .reportedBy(InsightRsGeneration.UNKNOWN)
                .environment());
        AccessReview review = partners.review(EnvironmentId.of("bravo")).orElseThrow();

        FeatureSet gpp = FeatureSet.of(GPP_CONFIGURATION_REPORT);
        List<LocationVisibility> expected = List.of(new LocationVisibility(L100, ALL.without(gpp), gpp));
        assertEquals(expected, review.whoSees(HELD));
        assertEquals(expected, review.whoSeesAnything());
    }

    @Test
    @Rule({"L-10", "CP-56"})
    void a_preview_under_checks_that_are_too_old_does_not_say_that_nobody_is_affected() {
        testLibrary.clock.advance(Duration.ofHours(27));

        AccessImpact impact = partners.preview(ACME, BY, environment -> environment.resetDefault(SERVICE_PARTNER));

        assertEquals(List.of(), impact.features());
        assertEquals(List.of(new UnknownImpact(L100, ALL, 1)), impact.unknown());
        assertEquals(
                "default service partner \"100\" \u2192 HPE; it is unknown what partner \"100\" gains or loses of 1 device",
                impact.description());
    }

    @Test
    @Rule({"L-10", "CP-56"})
    void a_preview_does_not_call_unknown_what_the_change_leaves_alone() {
        testLibrary.clock.advance(Duration.ofHours(27));

        assertEquals(
                List.of(),
                partners.preview(ACME, BY, environment -> environment.renameCustomer("ACME SE"))
                        .unknown());
        assertEquals(
                List.of(true),
                partners
                        .preview(ACME, BY, environment -> environment.withdrawOptIn(BY, testLibrary.clock.instant()))
                        .unknown()
                        .stream()
                        .map(row -> row.features().contains(WARRANTY_STATUS)
                                && !row.features().contains(CONTRACT_AND_WARRANTY_REPORT))
                        .toList());
    }

    @Test
    @Rule({"L-10", "CP-54"})
    void a_preview_can_be_asked_why_the_new_default_would_still_not_see_a_device() {
        testLibrary.change(ACME, environment -> environment.withdrawOptIn(BY, testLibrary.clock.instant()));
        AccessImpact impact = partners.preview(
                ACME, BY, environment -> environment.setDefault(RESELLER, PartnerLocationId.of("200")));

        PartnerLocationId l200 = PartnerLocationId.of("200");
        assertEquals(
                Optional.of(CUSTOMER_HAS_OPTED_IN),
                impact.after().of(l200).decide(HELD, WARRANTY_STATUS).unmetCondition());
        assertEquals(
                impact.after().of(l200).decide(HELD, WARRANTY_STATUS),
                impact.after().of(l200).explain(HELD, WARRANTY_STATUS).decision());
        assertEquals(FeatureSet.of(), impact.before().of(l200).features(HELD));
        assertTrue(impact.after().of(l200).isVisible(HELD, CONTRACT_AND_WARRANTY_REPORT));
        assertEquals(impact.change().from(), impact.before().snapshot().stamp());
        assertEquals(impact.change().to(), impact.after().snapshot().stamp());
        assertEquals(impact.at(), impact.after().at());
    }

    @Test
    @Rule({"L-10", "CP-29"})
    void the_states_of_a_preview_know_only_their_own_devices() {
        AccessImpact impact = partners.preview(ACME, BY, environment -> environment.retireDevice(HELD));

        assertEquals(ALL, impact.before().of(L100).features(HELD));
        assertEquals(
                Optional.of(DEVICE_IS_KNOWN),
                impact.after().of(L100).decide(HELD, WARRANTY_STATUS).unmetCondition());
    }

    private AccessReview at(Instant instant) {
        return partners.reviewAt(ACME, instant).orElseThrow();
    }

    private AccessReview review() {
        return partners.review(ACME).orElseThrow();
    }
}
