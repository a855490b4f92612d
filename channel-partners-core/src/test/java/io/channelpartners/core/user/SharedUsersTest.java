package io.channelpartners.core.user;

import static io.channelpartners.access.AccessCondition.LOCATION_HOLDS_A_ROLE;
import static io.channelpartners.access.AccessCondition.LOCATION_IS_AUTHORIZED;
import static io.channelpartners.access.AccessCondition.VIEWER_IS_RECOGNIZED;
import static io.channelpartners.access.InsightOnlineFeature.SERVICE_EVENT_DETAILS;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.core.fixture.Ticking;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user sees with whom a location shares its view. */
class SharedUsersTest {

    private static final PartnerLocationId RESELLER = PartnerLocationId.of("reseller");
    private static final PartnerLocationId SERVICE = PartnerLocationId.of("service");
    private static final HpePassportId LINKED = HpePassportId.of("linked");
    private static final HpePassportId HELPER = HpePassportId.of("helper");
    private static final EnvironmentId ACME = EnvironmentId.of("acme-01");
    private static final DeviceId RESOLD = DeviceId.of("resold");
    private static final DeviceId SERVICED = DeviceId.of("serviced");
    private static final AccessDecision NOT_A_USER = AccessDecision.stopped(Answer.NO, VIEWER_IS_RECOGNIZED);
    private static final AccessDecision RECOGNITION_UNKNOWN =
            AccessDecision.stopped(Answer.UNKNOWN, VIEWER_IS_RECOGNIZED);

    private final TestLibrary testLibrary = new TestLibrary(Ticking.NOTHING)
            .stored(AnEnvironment.called(ACME.value())
                    .integrated()
                    .optedIn()
                    .withDevice(RESOLD.value())
                    .resoldBy(RESELLER.value())
                    .withDevice(SERVICED.value())
                    .servicedBy(SERVICE.value())
                    .environment())
            .link(LINKED, RESELLER)
            .link(HELPER);

    @Test
    @Rule("CP-61")
    void sees_what_the_sharing_location_sees_and_nothing_else() {
        testLibrary.share(RESELLER, HELPER);

        PartnerView linked = testLibrary.view(LINKED, ACME);
        PartnerView shared = testLibrary.view(HELPER, ACME);

        assertFalse(shared.features(RESOLD).isEmpty());
        assertEquals(linked.features(RESOLD), shared.features(RESOLD));
        assertEquals(linked.decide(RESOLD, SERVICE_EVENT_DETAILS), shared.decide(RESOLD, SERVICE_EVENT_DETAILS));
        assertEquals(FeatureSet.of(), shared.features(SERVICED));
    }

    @Test
    @Rule("CP-61")
    void sees_nothing_as_long_as_nothing_is_shared() {
        assertEquals(NOT_A_USER, testLibrary.view(HELPER, ACME).decide(RESOLD, WARRANTY_STATUS));
    }

    @Test
    @Rule({"CP-60", "CP-61"})
    void sees_the_union_of_a_linked_and_of_a_sharing_location() {
        testLibrary.share(SERVICE, LINKED);

        PartnerView view = testLibrary.view(LINKED, ACME);

        assertTrue(view.isVisible(RESOLD, WARRANTY_STATUS));
        assertTrue(view.isVisible(SERVICED, SERVICE_EVENT_DETAILS));
    }

    @Test
    @Rule("CP-61")
    void stays_linked_when_its_own_location_stops_sharing_with_it() {
        testLibrary.share(RESELLER, LINKED).unshare(RESELLER, LINKED);

        assertTrue(testLibrary.view(LINKED, ACME).isVisible(RESOLD, WARRANTY_STATUS));
    }

    @Test
    @Rule("CP-61")
    void sees_nothing_as_soon_as_it_is_removed() {
        testLibrary.share(RESELLER, HELPER);
        Viewer viewer = testLibrary.signIn(HELPER);
        assertTrue(testLibrary.view(viewer, ACME).isVisible(RESOLD, WARRANTY_STATUS));

        testLibrary.unshare(RESELLER, HELPER);

        assertEquals(NOT_A_USER, testLibrary.view(viewer, ACME).decide(RESOLD, WARRANTY_STATUS));
    }

    @Test
    @Rule("CP-61")
    void sees_nothing_as_soon_as_the_location_loses_the_device() {
        testLibrary.share(RESELLER, HELPER);
        Viewer viewer = testLibrary.signIn(HELPER);

        testLibrary.change(
                ACME, acme -> acme.saveDevices(DeviceTicks.of(RESELLER).clear(PartnerRole.RESELLER, RESOLD)));

        assertEquals(
                AccessDecision.stopped(Answer.NO, LOCATION_HOLDS_A_ROLE),
                testLibrary.view(viewer, ACME).decide(RESOLD, WARRANTY_STATUS));
    }

    @Test
    @Rule({"CP-43", "CP-61"})
    void sees_nothing_as_soon_as_the_integration_is_disabled() {
        testLibrary.share(RESELLER, HELPER);
        Viewer viewer = testLibrary.signIn(HELPER);

        testLibrary.change(ACME, acme -> acme.disableIntegration());
        assertFalse(testLibrary.view(viewer, ACME).isVisible(RESOLD, WARRANTY_STATUS));

        testLibrary.change(ACME, acme -> acme.enableIntegration(HpePassportId.of("customer")));
        assertTrue(testLibrary.view(viewer, ACME).isVisible(RESOLD, WARRANTY_STATUS));
    }

    @Test
    @Rule({"CP-56", "CP-61"})
    void is_judged_by_the_standing_of_the_sharing_location() {
        testLibrary.clock.advance(Duration.ofSeconds(1));
        testLibrary.recognize(RESELLER, Standings.servicePartnerOnly()).share(RESELLER, HELPER);
        Viewer viewer = testLibrary.signIn(HELPER);

        assertEquals(
                AccessDecision.stopped(Answer.NO, LOCATION_IS_AUTHORIZED),
                testLibrary.view(viewer, ACME).decide(RESOLD, WARRANTY_STATUS));

        testLibrary.clock.advance(Duration.ofHours(25));
        assertEquals(
                AccessDecision.stopped(Answer.UNKNOWN, LOCATION_IS_AUTHORIZED),
                testLibrary.view(viewer, ACME).decide(RESOLD, WARRANTY_STATUS));
    }

    @Test
    @Rule({"CP-56", "CP-61"})
    void is_judged_by_the_record_where_the_location_began_to_share_after_the_user_signed_in() {
        Viewer viewer = testLibrary.signIn(HELPER);
        testLibrary.share(RESELLER, HELPER);
        assertTrue(testLibrary.view(viewer, ACME).isVisible(RESOLD, WARRANTY_STATUS));

        testLibrary.clock.advance(Duration.ofHours(25));
        assertEquals(
                AccessDecision.stopped(Answer.UNKNOWN, LOCATION_IS_AUTHORIZED),
                testLibrary.view(viewer, ACME).decide(RESOLD, WARRANTY_STATUS));
        assertTrue(testLibrary.view(HELPER, ACME).isVisible(RESOLD, WARRANTY_STATUS));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "exactly the age,                      PT-24H,              YES",
        "a nanosecond older,                   PT-24H-0.000000001S, UNKNOWN",
        "ten years old,                        PT-87600H,           UNKNOWN",
        "as far ahead as the tolerance,        PT1M,                YES",
        "a nanosecond beyond,                  PT1M0.000000001S,    UNKNOWN",
    })
    @Rule({"CP-56", "CP-61"})
    void is_recognized_as_long_as_a_linked_user_with_a_record_of_the_same_age(
            String label, Duration since, Answer expected) {
        testLibrary.link(LINKED, RESELLER).share(RESELLER, HELPER);
        testLibrary.passports.answerFrom(testLibrary.clock.instant().plus(since));

        AccessDecision decision = expected == Answer.YES ? AccessDecision.visible() : RECOGNITION_UNKNOWN;
        assertEquals(decision, testLibrary.view(LINKED, ACME).decide(RESOLD, WARRANTY_STATUS), label);
        assertEquals(decision, testLibrary.view(HELPER, ACME).decide(RESOLD, WARRANTY_STATUS), label);
        AccessReview review = testLibrary.library.channelPartners().review(ACME).orElseThrow();
        assertEquals(expected == Answer.YES ? 3 : 0, review.usersOf(RESELLER).count(), label); // and who shared it
    }

    @Test
    @Rule({"CP-56", "CP-61"})
    void is_unknown_while_the_store_of_shared_views_fails() {
        testLibrary.share(RESELLER, HELPER);
        Viewer viewer = testLibrary.signIn(HELPER);

        testLibrary.sharedViews.fail(true);

        assertEquals(RECOGNITION_UNKNOWN, testLibrary.view(viewer, ACME).decide(RESOLD, WARRANTY_STATUS));
        assertEquals(Set.of(), testLibrary.signIn(HELPER).standings().keySet());
    }

    @Test
    @Rule({"CP-56", "CP-60"})
    void a_linked_user_does_not_notice_that_the_store_of_shared_views_fails() {
        testLibrary.share(SERVICE, LINKED);
        PartnerView before = testLibrary.view(LINKED, ACME);

        testLibrary.sharedViews.fail(true);
        PartnerView after = testLibrary.view(LINKED, ACME);

        assertFalse(before.features(RESOLD).isEmpty());
        assertEquals(before.features(RESOLD), after.features(RESOLD));
        assertEquals(FeatureSet.of(), after.features(SERVICED));
    }

    @Test
    @Rule({"CP-56", "CP-61"})
    void is_unknown_while_the_directory_fails() {
        testLibrary.share(RESELLER, HELPER);
        Viewer viewer = testLibrary.signIn(HELPER);

        testLibrary.passports.fail(true);

        assertEquals(RECOGNITION_UNKNOWN, testLibrary.view(viewer, ACME).decide(RESOLD, WARRANTY_STATUS));
    }

    @Test
    @Rule("CP-61")
    void is_nobody_once_the_directory_does_not_know_it() {
        testLibrary.share(RESELLER, HELPER);
        Viewer viewer = testLibrary.signIn(HELPER);

        testLibrary.passports.forget(HELPER);

        assertEquals(NOT_A_USER, testLibrary.view(viewer, ACME).decide(RESOLD, WARRANTY_STATUS));
    }

    @Test
    @Rule("CP-61")
    void is_known_by_the_address_that_the_directory_has_now() {
        testLibrary.share(RESELLER, HELPER);
        Viewer viewer = testLibrary.signIn(HELPER);
        HpePassportId heir = HpePassportId.of("heir");

        testLibrary.passports.link(HELPER, TestLibrary.address(HpePassportId.of("renamed")), List.of());
        testLibrary.passports.link(heir, TestLibrary.address(HELPER), List.of());

        assertEquals(NOT_A_USER, testLibrary.view(viewer, ACME).decide(RESOLD, WARRANTY_STATUS));
        assertTrue(testLibrary.view(heir, ACME).isVisible(RESOLD, WARRANTY_STATUS));
    }

    @Test
    @Rule({"CP-59", "CP-61"})
    void cannot_tell_an_unknown_environment_from_a_device_that_the_location_does_not_hold() {
        testLibrary.share(RESELLER, HELPER);

        AccessDecision notHeld = testLibrary.view(HELPER, ACME).decide(SERVICED, WARRANTY_STATUS);

        assertEquals(notHeld, testLibrary.view(HELPER, ACME).decide(DeviceId.of("unknown"), WARRANTY_STATUS));
        assertEquals(
                notHeld, testLibrary.view(HELPER, EnvironmentId.of("unknown")).decide(RESOLD, WARRANTY_STATUS));
    }

    @Test
    @Rule("CP-61")
    void nothing_is_shared_without_a_store_of_shared_views() {
        SettableClock clock = SettableClock.standing();
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(new InMemoryPartnerVerifier(clock))
                .passports(new InMemoryPassportDirectory(clock).link(HELPER, TestLibrary.address(HELPER), List.of()))
                .clock(clock)
                .build();

        Viewer viewer = library.partnerAccess().signIn(HELPER);

        assertEquals(NOT_A_USER, library.partnerAccess().view(viewer, ACME).decide(RESOLD, WARRANTY_STATUS));
    }
}
