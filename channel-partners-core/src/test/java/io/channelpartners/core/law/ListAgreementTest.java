package io.channelpartners.core.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.consent.Consent;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.core.list.ListPages;
import io.channelpartners.core.list.ReferenceSearch;
import io.channelpartners.core.list.ReferenceSearches;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.testkit.properties.NamedEdit;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a list streams, counts and pages agrees with single decisions, device by device. */
@Domain(ChannelPartnersDomain.class)
@Domain(ReferenceSearches.class)
@Domain(DomainContext.Global.class)
class ListAgreementTest {

    @Property(tries = 300)
    @Rule({"L-6", "CP-32", "CP-34"})
    void a_locations_list_is_what_single_decisions_say(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(max = 3) List<NamedEdit> edits,
            @ForAll @Size(min = 1, max = 4) List<ReferenceSearch> questions) {
        TestLibrary library = TestLibrary.with(environment);
        assertLocationsAgree(library, questions);
        for (NamedEdit edit : edits) { // columns are taken over from the state before
            library.change(ChannelPartnersDomain.ENVIRONMENT, edit);
            assertLocationsAgree(library, questions);
        }
    }

    private static void assertLocationsAgree(TestLibrary library, List<ReferenceSearch> questions) {
        AccessReview review = library.review(ChannelPartnersDomain.ENVIRONMENT);
        CustomerEnvironment environment = review.snapshot().environment();
        for (PartnerLocationId location : ChannelPartnersDomain.LOCATIONS) {
            LocationAccess access = review.of(location);
            for (ReferenceSearch question : questions) {
                ListPages.assertAre(
                        question.answer(
                                environment,
                                Set.of(location),
                                (device, feature) ->
                                        access.decide(device, feature).isVisible()),
                        access.devices(question.search()));
            }
        }
    }

    @Property(tries = 300)
    @Rule({"L-6", "CP-32", "CP-34", "CP-60"})
    void a_users_list_is_what_single_decisions_of_all_its_locations_say(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(max = 3) List<NamedEdit> edits,
            @ForAll @Size(4) List<PartnerStanding> standings,
            @ForAll @Size(min = 1, max = 4) List<ReferenceSearch> questions) {
        TestLibrary library = TestLibrary.with(environment);
        for (int i = 0; i < standings.size(); i++) {
            library.recognizeLater(ChannelPartnersDomain.LOCATIONS.get(i), standings.get(i));
        }
        for (int linked = 0; linked <= ChannelPartnersDomain.LOCATIONS.size(); linked++) {
            library.link(ChannelPartnersDomain.LOCATIONS.subList(0, linked));
            assertUserAgrees(library, ChannelPartnersDomain.LOCATIONS.subList(0, linked), questions);
        }
        for (NamedEdit edit : edits) {
            library.change(ChannelPartnersDomain.ENVIRONMENT, edit);
            assertUserAgrees(library, ChannelPartnersDomain.LOCATIONS, questions);
        }
    }

    private static void assertUserAgrees(
            TestLibrary library, List<PartnerLocationId> linked, List<ReferenceSearch> questions) {
        CustomerEnvironment environment = library.environment(ChannelPartnersDomain.ENVIRONMENT);
        PartnerView view = library.view(ChannelPartnersDomain.ENVIRONMENT);
        for (ReferenceSearch question : questions) {
            ListPages.assertAre(
                    question.answer(
                            environment,
                            linked,
                            (device, feature) -> view.decide(device, feature).isVisible()),
                    view.devices(question.search()));
        }
    }

    @Property(tries = 300)
    @Rule("L-6")
    void a_list_by_one_feature_is_as_long_as_its_count(
            @ForAll CustomerEnvironment environment, @ForAll InsightOnlineFeature feature) {
        AccessReview review = TestLibrary.with(environment).review(ChannelPartnersDomain.ENVIRONMENT);
        for (PartnerLocationId location : ChannelPartnersDomain.LOCATIONS) {
            LocationAccess access = review.of(location);
            assertEquals(
                    access.count(feature),
                    access.devices(DeviceSearch.seeing(feature)).count());
        }
    }

    @ParameterizedTest
    @Rule({"L-6", "CP-34"})
    @ValueSource(ints = {0, 1, 63, 64, 65, 127, 128, 130})
    void a_list_over_this_many_devices_is_what_single_decisions_say(int size) {
        TestLibrary library = TestLibrary.with(everySecondDeviceResoldByL1(size));
        library.link(ChannelPartnersDomain.LOCATIONS);
        List<ReferenceSearch> questions = List.of(
                new ReferenceSearch(Set.of(), Optional.empty(), Optional.empty(), "", false),
                new ReferenceSearch(Set.of(), Optional.of(PartnerRole.RESELLER), Optional.empty(), "3", true));

        assertLocationsAgree(library, questions);
        assertUserAgrees(library, ChannelPartnersDomain.LOCATIONS, questions);
    }

    private static CustomerEnvironment everySecondDeviceResoldByL1(int size) {
        List<Device> devices = IntStream.range(0, size)
                .mapToObj(number -> Device.builder()
                        .id(DeviceId.of("d" + number))
                        .name("Server " + number * 37 % 50)
                        .generation(InsightRsGeneration.V7)
                        .connectMethod(ConnectMethod.CENTRAL)
                        .build())
                .toList();
        List<DeviceId> everySecond = IntStream.range(0, size)
                .filter(number -> number % 2 == 0)
                .mapToObj(number -> devices.get(number).id())
                .toList();
        return CustomerEnvironment.named(ChannelPartnersDomain.ENVIRONMENT, "ACME GmbH")
                .enableIntegration(HpePassportId.of("customer"))
                .giveOptIn(new Consent(ChannelPartnersDomain.BY, SettableClock.START, "wording of 2026"))
                .addPartner(IdChecks.recognized("L1"))
                .addPartner(IdChecks.recognized("L2"))
                .registerDevices(devices)
                .setDefault(PartnerRole.SERVICE_PARTNER, PartnerLocationId.of("L2"))
                .saveDevices(DeviceTicks.of(PartnerLocationId.of("L1")).tick(PartnerRole.RESELLER, everySecond));
    }
}
