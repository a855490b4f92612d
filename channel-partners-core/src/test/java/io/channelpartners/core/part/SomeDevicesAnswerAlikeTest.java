package io.channelpartners.core.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.core.fixture.Ticking;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.testkit.properties.NamedEdit;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.LocationDeviceAccess;
import io.channelpartners.view.PartnerDeviceView;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * Some devices get the same answers as from the whole (L-11): for users and for the customer, from a library that has read
 * nothing yet and from one that keeps the whole; over random environments, changes, links, shares and ages, at one instant.
 */
@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
class SomeDevicesAnswerAlikeTest {

    private static final EnvironmentId ENVIRONMENT = ChannelPartnersDomain.ENVIRONMENT;
    private static final EnvironmentId ELSEWHERE = EnvironmentId.of("elsewhere");
    private static final DeviceId UNKNOWN = DeviceId.of("unknown");
    private static final List<HpePassportId> USERS =
            List.of(HpePassportId.of("linked"), HpePassportId.of("shared with"), HpePassportId.of("stranger"));

    @Provide
    Arbitrary<Set<DeviceId>> some() {
        return Arbitraries.subsetOf(new HashSet<>(ChannelPartnersDomain.DEVICES))
                .map(some -> {
                    Set<DeviceId> asked = new HashSet<>(some);
                    if (some.size() % 2 == 0) {
                        asked.add(UNKNOWN);
                    }
                    return asked;
                });
    }

    @Provide
    Arbitrary<Set<PartnerLocationId>> locations() {
        return Arbitraries.subsetOf(new HashSet<>(ChannelPartnersDomain.LOCATIONS));
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.of(0, 0, 1, 23, 24, 25);
    }

    @Property(tries = 300)
    @Rule({"L-11", "CP-54", "CP-55", "CP-56", "CP-59"})
    void give_a_user_the_same_answers_as_the_whole(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(max = 3) List<NamedEdit> edits,
            @ForAll @Size(4) List<PartnerStanding> standings,
            @ForAll @From("locations") Set<PartnerLocationId> linked,
            @ForAll @From("locations") Set<PartnerLocationId> sharing,
            @ForAll @From("some") Set<DeviceId> some,
            @ForAll @From("hours") int hours) {
        TestLibrary testLibrary = testLibrary(environment, standings, linked, sharing);
        List<Viewer> viewers = USERS.stream().map(testLibrary::signIn).toList();
        testLibrary.clock.advance(Duration.ofHours(hours));
        viewers.forEach(viewer -> assertViewsAlike(testLibrary, viewer, some));
        for (NamedEdit edit : edits) {
            testLibrary.change(ENVIRONMENT, edit);
            testLibrary.clock.advance(Duration.ofMinutes(30));
            viewers.forEach(viewer -> assertViewsAlike(testLibrary, viewer, some));
        }
    }

    @Property(tries = 300)
    @Rule({"L-11", "L-8", "CP-54", "CP-56", "CP-70"})
    void give_the_customer_the_same_answers_as_the_whole(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(max = 3) List<NamedEdit> edits,
            @ForAll @Size(4) List<PartnerStanding> standings,
            @ForAll @From("locations") Set<PartnerLocationId> linked,
            @ForAll @From("locations") Set<PartnerLocationId> sharing,
            @ForAll @From("some") Set<DeviceId> some,
            @ForAll @From("hours") int hours) {
        TestLibrary testLibrary = testLibrary(environment, standings, linked, sharing);
        testLibrary.clock.advance(Duration.ofHours(hours));
        assertReviewsAlike(testLibrary, some);
        for (NamedEdit edit : edits) {
            testLibrary.change(ENVIRONMENT, edit);
            testLibrary.clock.advance(Duration.ofMinutes(30));
            assertReviewsAlike(testLibrary, some);
        }
    }

    private static TestLibrary testLibrary(
            CustomerEnvironment environment,
            List<PartnerStanding> standings,
            Set<PartnerLocationId> linked,
            Set<PartnerLocationId> sharing) {
        TestLibrary testLibrary = new TestLibrary(Ticking.NOTHING).stored(environment);
        for (int at = 0; at < standings.size(); at++) {
            testLibrary.recognize(ChannelPartnersDomain.LOCATIONS.get(at), standings.get(at));
        }
        testLibrary.link(USERS.get(0), linked.toArray(PartnerLocationId[]::new));
        testLibrary.link(USERS.get(1));
        sharing.forEach(location -> testLibrary.share(location, USERS.get(1)));
        return testLibrary;
    }

    private static void assertViewsAlike(TestLibrary testLibrary, Viewer viewer, Set<DeviceId> some) {
        for (EnvironmentId environment : List.of(ENVIRONMENT, ELSEWHERE)) {
            PartnerView whole = testLibrary.view(viewer, environment);
            for (ChannelPartnersLibrary library : List.of(testLibrary.library, testLibrary.anotherLibrary())) {
                PartnerDeviceView view = library.partnerAccess().view(viewer, environment, some);
                assertEquals(environment, view.environment());
                assertEquals(whole.at(), view.at());
                some.forEach(device -> assertAlike(whole, view, device));
            }
        }
    }

    private static void assertAlike(PartnerView whole, PartnerDeviceView view, DeviceId device) {
        assertEquals(whole.features(device), view.features(device));
        assertEquals(whole.decisions(device), view.decisions(device));
        assertEquals(whole.device(device), view.device(device));
        assertEquals(
                whole.devices(DeviceSearch.visible()).stream()
                        .filter(visible -> visible.device().id().equals(device))
                        .findFirst(),
                view.device(device));
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            assertEquals(whole.isVisible(device, feature), view.isVisible(device, feature));
            assertEquals(whole.decide(device, feature), view.decide(device, feature));
            assertEquals(whole.explain(device, feature), view.explain(device, feature));
        }
    }

    private static void assertReviewsAlike(TestLibrary testLibrary, Set<DeviceId> some) {
        AccessReview whole = testLibrary.review(ENVIRONMENT);
        CustomerEnvironment environment = whole.snapshot().environment();
        for (ChannelPartnersLibrary library : List.of(testLibrary.library, testLibrary.anotherLibrary())) {
            DeviceReview review =
                    library.channelPartners().review(ENVIRONMENT, some).orElseThrow();
            assertEquals(whole.environment(), review.environment());
            assertEquals(whole.stamp(), review.stamp());
            assertEquals(whole.at(), review.at());
            for (DeviceId device : some) {
                assertEquals(whole.whoSees(device), review.whoSees(device));
                assertEquals(
                        whole.usersWhoSee(device).toList(),
                        review.usersWhoSee(device).toList());
                assertEquals(environment.devices().find(device), review.device(device));
                assertEquals(whole.device(device), review.device(device));
                for (PartnerRole role : PartnerRole.values()) {
                    assertEquals(environment.holding(device, role), review.holding(device, role));
                    assertEquals(whole.holding(device, role), review.holding(device, role));
                }
                assertEquals(whole.deliveryPartner(device), review.deliveryPartner(device));
            }
            for (PartnerLocationId location : ChannelPartnersDomain.LOCATIONS) { // listed or not
                assertAlike(whole.of(location), review.of(location), some);
                USERS.forEach(user -> assertAlike(whole.of(location, user), review.of(location, user), some));
            }
        }
    }

    private static void assertAlike(LocationAccess whole, LocationDeviceAccess access, Set<DeviceId> some) {
        assertEquals(whole.location(), access.location());
        assertEquals(whole.checkedAt(), access.checkedAt());
        for (DeviceId device : some) {
            assertEquals(whole.features(device), access.features(device));
            assertEquals(whole.decisions(device), access.decisions(device));
            for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                assertEquals(whole.isVisible(device, feature), access.isVisible(device, feature));
                assertEquals(whole.decide(device, feature), access.decide(device, feature));
                assertEquals(whole.explain(device, feature), access.explain(device, feature));
            }
        }
    }
}
