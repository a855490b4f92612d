package io.channelpartners.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.core.fixture.Ticking;
import io.channelpartners.core.list.ListPages;
import io.channelpartners.core.list.ReferenceSearch;
import io.channelpartners.core.list.ReferenceSearches;
import io.channelpartners.core.reference.ReferenceCase;
import io.channelpartners.core.reference.ReferencePolicy;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.impact.DeviceImpact;
import io.channelpartners.impact.FeatureImpact;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.testkit.properties.NamedEdit;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.LocationDeviceAccess;
import io.channelpartners.view.LocationVisibility;
import io.channelpartners.view.PartnerDeviceView;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
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
 * L-6: over random environments, edits, standings, links, shares, searches and ages, every way of asking agrees, cell by cell,
 * with the slow reference that was written from the rule book alone; on clocks that stand or advance, with any tolerance.
 */
@Domain(ChannelPartnersDomain.class)
@Domain(ReferenceSearches.class)
@Domain(DomainContext.Global.class)
class OneAnswerTest {

    private static final HpePassportId USER = HpePassportId.of("user");
    private static final ReferencePolicy POLICY = new ReferencePolicy();
    private static final List<InsightOnlineFeature> FEATURES = List.of(InsightOnlineFeature.values());
    private static final List<DeviceId> DEVICES = Stream.concat(
                    ChannelPartnersDomain.DEVICES.stream(), Stream.of(DeviceId.of("unknown")))
            .toList();

    /** What the user is to the four locations: bit n of a mask stands for the n-th. */
    record Ties(int linked, int shared) {

        List<PartnerLocationId> links() {
            return of(linked);
        }

        List<PartnerLocationId> shares() {
            return of(shared);
        }

        Set<PartnerLocationId> locations() {
            Set<PartnerLocationId> locations = new TreeSet<>(links());
            locations.addAll(shares());
            return locations;
        }

        private static List<PartnerLocationId> of(int mask) {
            return ChannelPartnersDomain.LOCATIONS.stream()
                    .filter(location -> (mask >> ChannelPartnersDomain.LOCATIONS.indexOf(location) & 1) != 0)
                    .toList();
        }
    }

    @Provide
    Arbitrary<Ties> ties() {
        Arbitrary<Integer> masks = Arbitraries.integers().between(0, 15);
        return masks.flatMap(linked -> masks.map(shared -> new Ties(linked, linked % 3 == 0 ? shared : 0)));
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.of(0, 0, 0, 24, 25);
    }

    @Property
    @Rule({"L-6", "L-11", "CP-54", "CP-55", "CP-56", "CP-59", "CP-60", "CP-61", "CP-62"})
    void a_user_gets_the_same_answer_whichever_way_it_asks(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(max = 3) List<NamedEdit> edits,
            @ForAll @Size(4) List<PartnerStanding> standings,
            @ForAll @From("ties") Ties ties,
            @ForAll @Size(min = 1, max = 3) List<ReferenceSearch> questions,
            @ForAll @From("hours") int hours,
            @ForAll Ticking ticking) {
        TestLibrary testLibrary = new TestLibrary(ticking).stored(environment);
        for (int at = 0; at < standings.size(); at++) {
            testLibrary.recognize(ChannelPartnersDomain.LOCATIONS.get(at), standings.get(at));
        }
        ties.shares().forEach(location -> testLibrary.share(location, USER));
        testLibrary.link(USER, ties.links().toArray(PartnerLocationId[]::new));
        Viewer viewer = testLibrary.signIn(USER);
        testLibrary.clock.advance(Duration.ofHours(hours));
        SignedIn signedIn = new SignedIn(standings, viewer);
        assertUserIsTold(testLibrary, viewer, ties, signedIn, questions);
        for (NamedEdit edit : edits) { // columns are taken over from the state before
            testLibrary.change(ChannelPartnersDomain.ENVIRONMENT, edit);
            assertUserIsTold(testLibrary, viewer, ties, signedIn, questions);
        }
    }

    /** The standings of the four locations, as HPE reported them at sign-in. */
    record SignedIn(List<PartnerStanding> standings, Viewer viewer) {

        PartnerStanding counted(ReferenceCase reference, PartnerLocationId location) {
            CheckedStanding atSignIn = Objects.requireNonNull(viewer.standings().get(location));
            return reference.countedStanding(
                    location, standings.get(ChannelPartnersDomain.LOCATIONS.indexOf(location)), atSignIn.checkedAt());
        }
    }

    private static void assertUserIsTold(
            TestLibrary testLibrary, Viewer viewer, Ties ties, SignedIn signedIn, List<ReferenceSearch> questions) {
        PartnerView view = testLibrary.view(viewer, ChannelPartnersDomain.ENVIRONMENT);
        CustomerEnvironment environment = environment(testLibrary);
        ReferenceCase reference = new ReferenceCase(environment, view.at(), testLibrary.freshness);
        for (DeviceId device : DEVICES) {
            for (InsightOnlineFeature feature : FEATURES) {
                AccessDecision expected = expected(reference, ties, signedIn, device, feature);
                assertEquals(expected, view.decide(device, feature), () -> device + " " + feature);
                assertEquals(expected, view.explain(device, feature).decision());
                assertEquals(expected, view.decisions(device).get(feature));
                assertEquals(expected.isVisible(), view.isVisible(device, feature));
                assertEquals(expected.isVisible(), view.features(device).contains(feature));
            }
            assertUserIsTold(testLibrary, viewer, ties, signedIn, device);
        }
        for (ReferenceSearch question : questions) {
            var rows = question.answer(environment, ties.locations(), visible(reference, ties, signedIn));
            ListPages.assertAre(rows, view.devices(question.search()));
            List<MyCustomer> customers =
                    testLibrary.library.partnerAccess().myCustomers(viewer, question.search()).stream()
                            .toList();
            ReferenceCase later = new ReferenceCase(environment, testLibrary.clock.instant(), testLibrary.freshness);
            if (rows.equals(question.answer(environment, ties.locations(), visible(later, ties, signedIn)))) {
                assertEquals( // unless a check grew too old, or ceased to be one of the future, meanwhile
                        rows.isEmpty()
                                ? List.of()
                                : List.of(new MyCustomer(
                                        ChannelPartnersDomain.ENVIRONMENT, environment.customer(), rows.size())),
                        customers);
            }
        }
        PartnerView elsewhere = testLibrary.view(viewer, EnvironmentId.of("elsewhere"));
        assertEquals(hidden(ties), elsewhere.decide(DEVICES.get(0), FEATURES.get(0)));
    }

    /** As another process is asked about one device, which it loads without the others. */
    private static void assertUserIsTold(
            TestLibrary testLibrary, Viewer viewer, Ties ties, SignedIn signedIn, DeviceId device) {
        PartnerDeviceView view = testLibrary
                .anotherLibrary()
                .partnerAccess()
                .view(viewer, ChannelPartnersDomain.ENVIRONMENT, Set.of(device));
        ReferenceCase reference = new ReferenceCase(environment(testLibrary), view.at(), testLibrary.freshness);
        for (InsightOnlineFeature feature : FEATURES) {
            AccessDecision expected = expected(reference, ties, signedIn, device, feature);
            assertEquals(expected, view.decide(device, feature), () -> device + " alone " + feature);
            assertEquals(expected, view.explain(device, feature).decision());
            assertEquals(expected, view.decisions(device).get(feature));
            assertEquals(expected.isVisible(), view.isVisible(device, feature));
            assertEquals(expected.isVisible(), view.features(device).contains(feature));
        }
    }

    private static BiPredicate<DeviceId, InsightOnlineFeature> visible(
            ReferenceCase reference, Ties ties, SignedIn signedIn) {
        return (device, feature) ->
                expected(reference, ties, signedIn, device, feature).isVisible();
    }

    /** The rules for a user: of the locations that hold a role the one that got furthest, else one and the same (CP-59). */
    private static AccessDecision expected(
            ReferenceCase reference, Ties ties, SignedIn signedIn, DeviceId device, InsightOnlineFeature feature) {
        List<ReferencePolicy.Location> holding = ties.locations().stream()
                .map(location ->
                        reference.location(location, device, Answer.YES, signedIn.counted(reference, location)))
                .filter(location ->
                        location.holdsReseller() == Answer.YES || location.holdsServicePartner() == Answer.YES)
                .toList();
        return holding.isEmpty()
                ? hidden(ties)
                : POLICY.decide(feature, reference.circumstances(device), holding)
                        .decision();
    }

    private static AccessDecision hidden(Ties ties) {
        return AccessDecision.stopped(
                Answer.NO,
                ties.locations().isEmpty()
                        ? AccessCondition.VIEWER_IS_RECOGNIZED
                        : AccessCondition.LOCATION_HOLDS_A_ROLE);
    }

    @Property
    @Rule({"L-6", "L-10", "L-11", "CP-54", "CP-55", "CP-56"})
    void the_customer_gets_the_same_answer_whichever_way_it_asks(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(max = 3) List<NamedEdit> edits,
            @ForAll @Size(min = 1, max = 3) List<ReferenceSearch> questions,
            @ForAll @From("hours") int hours,
            @ForAll Ticking ticking) {
        TestLibrary testLibrary = new TestLibrary(ticking).stored(environment);
        testLibrary.clock.advance(Duration.ofHours(hours));
        assertCustomerIsTold(testLibrary, questions);
        for (NamedEdit edit : edits) {
            CustomerEnvironment before = environment(testLibrary);
            AccessImpact impact = testLibrary
                    .library
                    .channelPartners()
                    .preview(ChannelPartnersDomain.ENVIRONMENT, ChannelPartnersDomain.BY, edit);
            testLibrary.change(ChannelPartnersDomain.ENVIRONMENT, edit);
            assertCustomerIsTold(testLibrary, questions);
            assertImpactIs(testLibrary, impact, before, environment(testLibrary));
        }
    }

    private static void assertCustomerIsTold(TestLibrary testLibrary, List<ReferenceSearch> questions) {
        AccessReview review = review(testLibrary);
        CustomerEnvironment environment = review.snapshot().environment();
        ReferenceCase reference = new ReferenceCase(environment, review.at(), testLibrary.freshness);
        for (PartnerLocationId location : ChannelPartnersDomain.LOCATIONS) {
            LocationAccess access = review.of(location);
            BiPredicate<DeviceId, InsightOnlineFeature> visible = (device, feature) ->
                    reference.decide(location, device, feature).isVisible();
            for (InsightOnlineFeature feature : FEATURES) {
                int count = 0;
                for (DeviceId device : DEVICES) {
                    AccessDecision expected = reference.decide(location, device, feature);
                    assertEquals(expected, access.decide(device, feature), () -> location + " " + device + feature);
                    assertEquals(expected, access.explain(device, feature).decision());
                    assertEquals(expected, access.decisions(device).get(feature));
                    assertEquals(expected.isVisible(), access.isVisible(device, feature));
                    assertEquals(expected.isVisible(), access.features(device).contains(feature));
                    count += expected.isVisible() ? 1 : 0;
                }
                assertEquals(count, access.count(feature));
            }
            for (ReferenceSearch question : questions) {
                ListPages.assertAre(
                        question.answer(environment, Set.of(location), visible), access.devices(question.search()));
            }
        }
        DEVICES.forEach(
                device -> assertEquals(visibilities(reference, environment, List.of(device)), review.whoSees(device)));
        assertEquals(visibilities(reference, environment, DEVICES), review.whoSeesAnything());
        assertEquals(counts(reference, environment), review.counts());
        DEVICES.forEach(device -> assertCustomerIsTold(testLibrary, environment, device));
    }

    /** As another process is asked about one device, which it loads without the others. */
    private static void assertCustomerIsTold(
            TestLibrary testLibrary, CustomerEnvironment environment, DeviceId device) {
        DeviceReview review = testLibrary
                .anotherLibrary()
                .channelPartners()
                .review(ChannelPartnersDomain.ENVIRONMENT, Set.of(device))
                .orElseThrow();
        ReferenceCase reference = new ReferenceCase(environment, review.at(), testLibrary.freshness);
        for (PartnerLocationId location : ChannelPartnersDomain.LOCATIONS) {
            LocationDeviceAccess access = review.of(location);
            for (InsightOnlineFeature feature : FEATURES) {
                AccessDecision expected = reference.decide(location, device, feature);
                assertEquals(expected, access.decide(device, feature), () -> location + " " + device + " alone");
                assertEquals(expected, access.explain(device, feature).decision());
                assertEquals(expected, access.decisions(device).get(feature));
                assertEquals(expected.isVisible(), access.isVisible(device, feature));
                assertEquals(expected.isVisible(), access.features(device).contains(feature));
            }
        }
        assertEquals(visibilities(reference, environment, List.of(device)), review.whoSees(device));
    }

    private static List<LocationVisibility> visibilities(
            ReferenceCase reference, CustomerEnvironment environment, List<DeviceId> devices) {
        return environment.partners().ids().stream()
                .map(location -> {
                    FeatureSet seen = answered(Answer.YES, reference, location, devices);
                    return new LocationVisibility(
                            location,
                            seen,
                            answered(Answer.UNKNOWN, reference, location, devices)
                                    .without(seen));
                })
                .filter(seen -> !seen.features().isEmpty() || !seen.unknown().isEmpty())
                .toList();
    }

    /** The features that are answered so of at least one device. */
    private static FeatureSet answered(
            Answer answer, ReferenceCase reference, PartnerLocationId location, List<DeviceId> devices) {
        return FeatureSet.copyOf(FEATURES.stream()
                .filter(feature -> count(answer, reference, location, feature, devices) > 0)
                .toList());
    }

    private static int count(
            Answer answer,
            ReferenceCase reference,
            PartnerLocationId location,
            InsightOnlineFeature feature,
            List<DeviceId> devices) {
        return (int) devices.stream()
                .filter(device -> reference.decide(location, device, feature).answer() == answer)
                .count();
    }

    private static List<FeatureCount> counts(ReferenceCase reference, CustomerEnvironment environment) {
        return environment.partners().ids().stream()
                .flatMap(location -> FEATURES.stream()
                        .map(feature -> new FeatureCount(
                                location,
                                feature,
                                count(Answer.YES, reference, location, feature, DEVICES),
                                count(Answer.UNKNOWN, reference, location, feature, DEVICES))))
                .toList();
    }

    private static void assertImpactIs(
            TestLibrary testLibrary, AccessImpact impact, CustomerEnvironment before, CustomerEnvironment after) {
        ReferenceCase was = new ReferenceCase(before, impact.at(), testLibrary.freshness);
        ReferenceCase is = new ReferenceCase(after, impact.at(), testLibrary.freshness);
        Set<PartnerLocationId> locations = new TreeSet<>(before.partners().ids());
        locations.addAll(after.partners().ids());
        List<FeatureImpact> rows = new ArrayList<>();
        for (PartnerLocationId location : locations) {
            for (InsightOnlineFeature feature : FEATURES) {
                int gained = differing(DEVICES, location, feature, is, was);
                int lost = differing(DEVICES, location, feature, was, is);
                if (gained + lost > 0) {
                    rows.add(new FeatureImpact(location, feature, gained, lost));
                }
            }
            for (DeviceImpact cell : impact.devices(location).stream().toList()) {
                for (InsightOnlineFeature feature : FEATURES) {
                    List<DeviceId> one = List.of(cell.device().id());
                    assertEquals(
                            differing(one, location, feature, is, was) == 1,
                            cell.gained().contains(feature));
                    assertEquals(
                            differing(one, location, feature, was, is) == 1,
                            cell.lost().contains(feature));
                }
            }
            assertEquals(
                    DEVICES.stream()
                            .filter(device -> FEATURES.stream()
                                    .anyMatch(feature -> was.decide(location, device, feature)
                                                    .isVisible()
                                            != is.decide(location, device, feature)
                                                    .isVisible()))
                            .count(),
                    impact.devices(location).count());
        }
        assertEquals(rows, impact.features());
    }

    private static int differing(
            List<DeviceId> devices,
            PartnerLocationId location,
            InsightOnlineFeature feature,
            ReferenceCase with,
            ReferenceCase without) {
        return (int) devices.stream()
                .filter(device -> with.decide(location, device, feature).isVisible()
                        && !without.decide(location, device, feature).isVisible())
                .count();
    }

    private static AccessReview review(TestLibrary testLibrary) {
        return testLibrary
                .library
                .channelPartners()
                .review(ChannelPartnersDomain.ENVIRONMENT)
                .orElseThrow();
    }

    private static CustomerEnvironment environment(TestLibrary testLibrary) {
        return review(testLibrary).snapshot().environment();
    }
}
