package io.channelpartners.core.part;

import static io.channelpartners.access.InsightOnlineFeature.CONFIGURATION_DETAILS;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.core.fixture.TestLibrary.ACME;
import static io.channelpartners.core.fixture.TestLibrary.ANN;
import static io.channelpartners.core.fixture.TestLibrary.BY;
import static io.channelpartners.core.fixture.TestLibrary.DL380;
import static io.channelpartners.core.fixture.TestLibrary.L100;
import static io.channelpartners.core.fixture.TestLibrary.MSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.testkit.Rule;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.PartnerDeviceView;
import io.channelpartners.view.PartnerView;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a question about some devices asks of a store; parts and kept states never replace each other. */
@Rule("L-11")
class PartsBesideTheCacheTest {

    private static final EnvironmentId ELSEWHERE = EnvironmentId.of("elsewhere");

    private final AskedStore store = new AskedStore();
    private final TestLibrary testLibrary = TestLibrary.withAnn(store).given(TestLibrary.acme());
    private final ChannelPartnersLibrary library = testLibrary.anotherLibrary();
    private final Viewer ann = library.partnerAccess().signIn(ANN);

    PartsBesideTheCacheTest() {
        store.asked();
    }

    private PartnerDeviceView view(DeviceId... devices) {
        return library.partnerAccess().view(ann, ACME, Set.of(devices));
    }

    private PartnerView whole() {
        return library.partnerAccess().view(ann, ACME);
    }

    private DeviceReview review(DeviceId... devices) {
        return library.channelPartners().review(ACME, Set.of(devices)).orElseThrow();
    }

    /** As another process does, so that this library does not know. */
    private void changeElsewhere(EnvironmentEdit edit) {
        testLibrary.anotherLibrary().channelPartners().change(ACME, BY, edit);
        store.asked();
    }

    @Test
    void a_library_that_keeps_nothing_reads_the_part_and_nothing_else() {
        assertFalse(view(DL380).features(DL380).isEmpty());
        assertEquals(List.of("part of 1"), store.asked());
        assertEquals(1, review(DL380, MSA).whoSees(MSA).size());
        assertEquals(List.of("part of 2"), store.asked());
        view();
        assertEquals(List.of("part of 0"), store.asked());
    }

    @Test
    void a_view_reads_once_however_often_it_is_asked() {
        PartnerDeviceView view = view(DL380, MSA);
        DeviceReview review = review(DL380, MSA);
        store.asked();

        for (DeviceId device : List.of(DL380, MSA)) {
            view.decisions(device);
            view.explain(device, WARRANTY_STATUS);
            review.of(L100).explain(device, WARRANTY_STATUS);
            review.whoSees(device);
            review.usersWhoSee(device).forEach(user -> {});
            review.deliveryPartner(device);
        }

        assertEquals(List.of(), store.asked());
    }

    @Test
    void a_kept_state_that_is_still_present_is_used_after_a_look_at_its_stamp() {
        whole();
        assertEquals(List.of("stamp", "find"), store.asked());

        assertEquals(whole().features(DL380), view(DL380).features(DL380));
        review(DL380).whoSees(DL380);

        assertEquals(List.of("stamp", "stamp", "stamp"), store.asked());
    }

    @Test
    void a_state_that_this_library_saved_is_used_as_well() {
        library.channelPartners().change(ACME, BY, environment -> environment.renameCustomer("ACME AG"));
        store.asked();

        view(DL380);

        assertEquals(List.of("stamp"), store.asked());
    }

    @Test
    void a_kept_state_that_was_replaced_is_not_used() {
        whole();
        changeElsewhere(environment -> environment.retireDevice(DL380));

        assertEquals(FeatureSet.of(), view(DL380).features(DL380));
        assertEquals(List.of("stamp", "part of 1"), store.asked());
        assertEquals(Optional.empty(), review(DL380).deliveryPartner(DL380));
        assertEquals(List.of("stamp", "part of 1"), store.asked());
    }

    @Test
    void a_kept_state_is_not_used_after_a_check_at_another_time() {
        whole();
        changeElsewhere(environment -> environment.refreshPartners(
                List.of(testLibrary.hpe.check(L100)), testLibrary.clock.instant(), testLibrary.freshness));

        assertEquals(
                Optional.of(store.find(ACME)
                        .orElseThrow()
                        .environment()
                        .partners()
                        .find(L100)
                        .orElseThrow()
                        .checkedAt()),
                review(DL380).of(L100).checkedAt());
    }

    @Test
    void a_kept_state_of_an_environment_that_was_erased_is_not_used() {
        whole();
        testLibrary.anotherLibrary().channelPartners().erase(ACME);

        assertEquals(FeatureSet.of(), view(DL380).features(DL380));
        assertEquals(Optional.empty(), library.channelPartners().review(ACME, Set.of(DL380)));

        testLibrary
                .anotherLibrary()
                .channelPartners()
                .setUp(
                        ACME,
                        "ACME",
                        BY,
                        nothing -> TestLibrary.acme().environment().retireDevice(DL380));
        assertEquals(FeatureSet.of(), view(DL380).features(DL380));
        assertFalse(view(MSA).features(MSA).isEmpty());
    }

    @Test
    @Rule("CP-44")
    void a_kept_state_is_forgotten_when_a_part_finds_the_environment_erased() {
        whole();
        testLibrary.anotherLibrary().channelPartners().erase(ACME);
        store.asked();

        assertEquals(FeatureSet.of(), view(DL380).features(DL380));
        assertEquals(List.of("stamp"), store.asked());
        assertEquals(FeatureSet.of(), view(DL380).features(DL380));
        assertEquals(List.of("part of 1"), store.asked(), "no state is kept whose stamp would be looked at");
    }

    @Test
    void a_part_is_not_kept_in_place_of_the_state() {
        view(DL380).features(DL380);
        review(DL380).whoSees(DL380);
        store.asked();

        PartnerView whole = whole();
        assertEquals(List.of("stamp", "find"), store.asked());
        assertFalse(whole.features(MSA).isEmpty());
        assertEquals(2, whole.devices(DeviceSearch.visible()).count());
        assertEquals(
                2, library.channelPartners().review(ACME).orElseThrow().of(L100).count(WARRANTY_STATUS));
        assertEquals(
                2,
                library.channelPartners()
                        .environment(ACME)
                        .orElseThrow()
                        .environment()
                        .devices()
                        .size());
    }

    @Test
    void a_part_is_not_kept_in_place_of_a_state_that_was_replaced() {
        whole();
        changeElsewhere(environment -> environment.renameCustomer("ACME AG"));
        view(DL380).features(DL380);

        assertEquals(2, whole().devices(DeviceSearch.visible()).count());
        assertEquals(Optional.of("ACME AG"), whole().customer());
    }

    @Test
    void a_part_gives_no_columns_to_the_state_after_it() {
        view(DL380).features(DL380);
        library.channelPartners()
                .change(ACME, BY, environment -> environment.withdrawOptIn(BY, testLibrary.clock.instant()));

        PartnerView whole = whole();
        for (DeviceId device : List.of(DL380, MSA)) {
            assertFalse(whole.isVisible(device, CONFIGURATION_DETAILS));
            assertEquals(testLibrary.viewOf("ann").features(device), whole.features(device));
        }
    }

    @Test
    void a_state_gives_no_device_to_a_part() {
        whole().devices(DeviceSearch.visible()).count();
        PartnerDeviceView one = view(DL380);
        PartnerDeviceView other = view(MSA);

        assertEquals(whole().decisions(DL380), one.decisions(DL380));
        assertEquals(whole().decisions(MSA), other.decisions(MSA));
    }

    @Test
    void parts_of_one_stamp_do_not_replace_each_other() {
        PartnerDeviceView one = view(DL380);
        PartnerDeviceView other = view(MSA);
        PartnerDeviceView both = view(DL380, MSA);

        assertEquals(List.of("part of 1", "part of 1", "part of 2"), store.asked());
        FeatureSet expected = whole().features(DL380);
        assertEquals(expected, one.features(DL380));
        assertEquals(expected, other.features(MSA));
        assertEquals(expected, both.features(DL380));
        assertEquals(expected, both.features(MSA));
    }

    @Test
    void a_library_that_may_keep_nothing_reads_parts_each_time() {
        ChannelPartnersLibrary forgetful = ChannelPartnersLibrary.builder()
                .environments(store)
                .verifier(testLibrary.hpe)
                .passports(testLibrary.passports)
                .clock(testLibrary.clock)
                .devicesKept(0)
                .build();
        forgetful.channelPartners().review(ACME);
        store.asked();

        forgetful.channelPartners().review(ACME, Set.of(DL380));
        forgetful.channelPartners().review(ACME, Set.of(DL380));

        assertEquals(List.of("part of 1", "part of 1"), store.asked());
    }

    @Test
    void a_thousand_devices_are_asked_for_and_more_are_answered_from_the_whole() {
        List<Device> devices = IntStream.rangeClosed(0, EnvironmentPart.MOST_DEVICES)
                .mapToObj(PartsBesideTheCacheTest::device)
                .toList();
        changeElsewhere(environment -> environment.registerDevices(devices));
        Set<DeviceId> tooMany = ids(devices);
        Set<DeviceId> most = ids(devices.subList(1, devices.size()));

        assertAllVisible(library.partnerAccess().view(ann, ACME, most), most);
        assertEquals(List.of("part of 1000"), store.asked());
        assertAllVisible(library.partnerAccess().view(ann, ACME, tooMany), tooMany);
        assertEquals(List.of("stamp", "find"), store.asked());

        DeviceReview review = library.channelPartners().review(ACME, tooMany).orElseThrow();
        tooMany.forEach(device -> assertTrue(review.of(L100).isVisible(device, WARRANTY_STATUS)));
        assertEquals(List.of("stamp"), store.asked());
        assertEquals(Optional.empty(), library.channelPartners().review(ELSEWHERE, tooMany));
        assertEquals(List.of("stamp"), store.asked());
    }

    private static void assertAllVisible(PartnerDeviceView view, Set<DeviceId> devices) {
        devices.forEach(device -> assertTrue(view.isVisible(device, WARRANTY_STATUS)));
    }

    private static Set<DeviceId> ids(List<Device> devices) {
        Set<DeviceId> ids = new HashSet<>();
        devices.forEach(device -> ids.add(device.id()));
        return ids;
    }

    private static Device device(int number) {
        return Device.builder()
                .id(DeviceId.of("device-" + number))
                .name("server")
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }
}
