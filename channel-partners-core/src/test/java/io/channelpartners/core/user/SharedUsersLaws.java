package io.channelpartners.core.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** In any environment, whoever shares it: one answer for linked and shared users. */
class SharedUsersLaws {

    private static final EnvironmentId ACME = EnvironmentId.of("acme-01");
    private static final HpePassportId HELPER = HpePassportId.of("helper");
    private static final HpePassportId COLLEAGUE = HpePassportId.of("colleague");
    private static final List<PartnerLocationId> LOCATIONS =
            List.of(PartnerLocationId.of("A"), PartnerLocationId.of("B"), PartnerLocationId.of("C"));

    /** Who holds the two roles of a device individually, and which generation reports it. */
    record DeviceMade(
            Optional<PartnerLocationId> reseller,
            Optional<PartnerLocationId> servicePartner,
            InsightRsGeneration generation) {}

    @Property(tries = 150)
    @Rule({"CP-61", "L-6"})
    void a_shared_user_sees_what_a_user_linked_to_the_sharing_location_alone_sees(
            @ForAll("environments") CustomerEnvironment environment, @ForAll("location") PartnerLocationId sharing) {
        TestLibrary library = new TestLibrary()
                .stored(environment)
                .link(HELPER)
                .link(COLLEAGUE, sharing)
                .share(sharing, HELPER);

        assertSame(environment, library.view(COLLEAGUE, ACME), library.view(HELPER, ACME));
    }

    @Property(tries = 150)
    @Rule({"CP-60", "CP-61", "L-6"})
    void links_and_shares_together_are_as_good_as_links_to_all_of_them(
            @ForAll("environments") CustomerEnvironment environment,
            @ForAll("locations") Set<PartnerLocationId> linked,
            @ForAll("locations") Set<PartnerLocationId> sharing) {
        TestLibrary library =
                new TestLibrary().stored(environment).link(HELPER, linked.toArray(PartnerLocationId[]::new));
        sharing.forEach(location -> library.share(location, HELPER));
        library.link(
                COLLEAGUE,
                LOCATIONS.stream()
                        .filter(location -> linked.contains(location) || sharing.contains(location))
                        .toArray(PartnerLocationId[]::new));

        assertSame(environment, library.view(COLLEAGUE, ACME), library.view(HELPER, ACME));
    }

    @Property(tries = 150)
    @Rule({"CP-60", "CP-61"})
    void a_user_with_whom_several_share_sees_the_union(
            @ForAll("environments") CustomerEnvironment environment,
            @ForAll("locations") Set<PartnerLocationId> sharing) {
        TestLibrary library = new TestLibrary().stored(environment).link(HELPER);
        sharing.forEach(location -> library.share(location, HELPER));
        sharing.forEach(location -> library.link(only(location), location));

        for (DeviceId device : devices(environment)) {
            FeatureSet union = sharing.stream()
                    .map(location -> library.view(only(location), ACME).features(device))
                    .reduce(FeatureSet.of(), FeatureSet::union);
            assertEquals(union, library.view(HELPER, ACME).features(device));
        }
    }

    @Property(tries = 150)
    @Rule("CP-61")
    void a_removed_user_sees_at_once_what_the_other_locations_leave(
            @ForAll("environments") CustomerEnvironment environment,
            @ForAll("locations") Set<PartnerLocationId> linked,
            @ForAll("location") PartnerLocationId sharing) {
        PartnerLocationId[] links = linked.toArray(PartnerLocationId[]::new);
        TestLibrary library = new TestLibrary()
                .stored(environment)
                .link(HELPER, links)
                .link(COLLEAGUE, links)
                .share(sharing, HELPER);
        Viewer viewer = library.signIn(HELPER);

        library.unshare(sharing, HELPER);

        assertSame(environment, library.view(COLLEAGUE, ACME), library.view(viewer, ACME));
    }

    @Property(tries = 150)
    @Rule({"CP-61", "L-4"})
    void nobody_sees_anything_by_a_share_while_the_integration_is_disabled(
            @ForAll("environments") CustomerEnvironment environment,
            @ForAll("locations") Set<PartnerLocationId> sharing) {
        TestLibrary library = new TestLibrary().stored(environment).link(HELPER);
        sharing.forEach(location -> library.share(location, HELPER));
        Viewer viewer = library.signIn(HELPER);

        library.change(ACME, acme -> acme.disableIntegration());

        for (DeviceId device : devices(environment)) {
            assertEquals(FeatureSet.of(), library.view(viewer, ACME).features(device));
        }
    }

    private static HpePassportId only(PartnerLocationId location) {
        return HpePassportId.of("only " + location);
    }

    private static List<DeviceId> devices(CustomerEnvironment environment) {
        return environment.devices().all().stream().map(Device::id).toList();
    }

    private static void assertSame(CustomerEnvironment environment, PartnerView expected, PartnerView actual) {
        for (DeviceId device : devices(environment)) {
            assertEquals(expected.features(device), actual.features(device));
            for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                assertEquals(expected.decide(device, feature), actual.decide(device, feature));
            }
        }
    }

    @Provide
    Arbitrary<PartnerLocationId> location() {
        return Arbitraries.of(LOCATIONS);
    }

    @Provide
    Arbitrary<Set<PartnerLocationId>> locations() {
        return location().set().ofMaxSize(LOCATIONS.size());
    }

    @Provide
    Arbitrary<CustomerEnvironment> environments() {
        return Combinators.combine(
                        standing().list().ofSize(LOCATIONS.size()),
                        Arbitraries.maps(Arbitraries.of(PartnerRole.class), location()),
                        device().list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Arbitraries.of(true, false))
                .as(SharedUsersLaws::environment);
    }

    private static Arbitrary<PartnerStanding> standing() {
        return Arbitraries.frequency(Tuple.of(3, Answer.YES), Tuple.of(1, Answer.NO), Tuple.of(1, Answer.UNKNOWN))
                .list()
                .ofSize(4)
                .map(answers -> PartnerStanding.builder()
                        .reseller(answers.get(0))
                        .servicePartner(answers.get(1))
                        .proactiveCare(answers.get(2))
                        .enrollmentForm(answers.get(3))
                        .build());
    }

    private static Arbitrary<DeviceMade> device() {
        return Combinators.combine(
                        Arbitraries.of(LOCATIONS).optional(),
                        Arbitraries.of(LOCATIONS).optional(),
                        Arbitraries.of(InsightRsGeneration.class))
                .as(DeviceMade::new);
    }

    private static CustomerEnvironment environment(
            List<PartnerStanding> standings,
            Map<PartnerRole, PartnerLocationId> defaults,
            List<DeviceMade> devices,
            boolean integrated,
            boolean optedIn) {
        AnEnvironment made = AnEnvironment.called(ACME.value());
        made = integrated ? made.integrated() : made;
        made = optedIn ? made.optedIn() : made;
        for (int at = 0; at < LOCATIONS.size(); at++) {
            made = made.withPartner(LOCATIONS.get(at).value(), standings.get(at));
        }
        for (Map.Entry<PartnerRole, PartnerLocationId> entry : defaults.entrySet()) {
            made = made.withDefault(entry.getKey(), entry.getValue().value());
        }
        CustomerEnvironment environment = made.environment();
        for (int at : IntStream.range(0, devices.size()).toArray()) {
            environment = with(environment, DeviceId.of("device-" + at), devices.get(at));
        }
        return environment;
    }

    private static CustomerEnvironment with(CustomerEnvironment environment, DeviceId id, DeviceMade made) {
        CustomerEnvironment registered = environment.registerDevice(Device.builder()
                .id(id)
                .name(id.value())
                .generation(made.generation())
                .connectMethod(ConnectMethod.CENTRAL)
                .build());
        return ticked(
                ticked(registered, PartnerRole.RESELLER, id, made.reseller()),
                PartnerRole.SERVICE_PARTNER,
                id,
                made.servicePartner());
    }

    private static CustomerEnvironment ticked(
            CustomerEnvironment environment, PartnerRole role, DeviceId device, Optional<PartnerLocationId> holder) {
        return holder.map(location ->
                        environment.saveDevices(DeviceTicks.of(location).tick(role, device)))
                .orElse(environment);
    }
}
