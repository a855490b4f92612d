package io.channelpartners.core.listen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.list.Cursors;
import io.channelpartners.device.DeviceId;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.Page;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.TestDoubles;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.PartnerView;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Listeners, observers and a source of elapsed time change no answer. */
class SameAnswersTest {

    private static final List<DeviceId> DEVICES =
            List.of(DeviceId.of("dl380"), DeviceId.of("msa"), DeviceId.of("unknown"));
    private static final PartnerLocationId L100 = PartnerLocationId.of("100");

    private final TestDoubles doubles = new TestDoubles(SettableClock.standing())
            .with(AnEnvironment.called("acme")
                    .integrated()
                    .withDefault(PartnerRole.SERVICE_PARTNER, "100")
                    .withDevice("dl380")
                    .withDevice("msa")
                    .resoldBy("200")
                    .environment())
            .with(AnEnvironment.called("bravo")
                    .integrated()
                    .withDefault(PartnerRole.RESELLER, "100")
                    .withDevice("dl380")
                    .environment())
            .link("ann", "100");
    private final ChannelPartnersLibrary plain = library().build();
    private final ChannelPartnersLibrary audited = library()
            .listener(doubles.listener())
            .observer(call -> outcome -> {})
            .nanoTime(System::nanoTime)
            .build();

    private ChannelPartnersLibrary.Builder library() {
        return ChannelPartnersLibrary.builder()
                .environments(doubles.environments())
                .verifier(doubles.verifier())
                .passports(doubles.passports())
                .cursorKey(Cursors.KEY)
                .clock(doubles.clock());
    }

    @Test
    @Rule("L-6")
    void are_given_to_a_user() {
        PartnerView expected = view(plain);
        PartnerView view = view(audited);
        assertEquals(expected.environment(), view.environment());
        assertEquals(expected.at(), view.at());
        assertEquals(Optional.of("Customer of acme"), view.customer());
        assertEquals(expected.customer(), view.customer());
        for (DeviceId device : DEVICES) {
            assertEquals(expected.features(device), view.features(device));
            assertEquals(expected.decisions(device), view.decisions(device));
            assertEquals(expected.device(device), view.device(device));
            for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                assertEquals(expected.isVisible(device, feature), view.isVisible(device, feature));
                assertEquals(expected.decide(device, feature), view.decide(device, feature));
                assertEquals(expected.explain(device, feature), view.explain(device, feature));
            }
        }
        assertSameList(expected.devices(DeviceSearch.visible()), view.devices(DeviceSearch.visible()));
    }

    @Test
    @Rule({"L-6", "CP-62"})
    void are_given_about_a_users_customers() {
        CustomerList expected = customers(plain);
        CustomerList customers = customers(audited);
        assertEquals(expected.stream().toList(), customers.stream().toList());
        var first = customers.first(1);
        var plainFirst = expected.first(1); // no two cursors of a place are alike
        assertEquals(plainFirst.items(), first.items());
        assertEquals(
                expected.after(plainFirst.next().orElseThrow(), 5).items(),
                customers.after(first.next().orElseThrow(), 5).items());
    }

    @Test
    @Rule("L-6")
    void are_given_to_the_customer() {
        AccessReview expected = review(plain);
        AccessReview review = review(audited);
        assertEquals(expected.snapshot(), review.snapshot());
        assertEquals(expected.at(), review.at());
        assertEquals(expected.channelPartners(), review.channelPartners());
        assertEquals(expected.whoSeesAnything(), review.whoSeesAnything());
        assertEquals(expected.usersOf(L100).toList(), review.usersOf(L100).toList());
        assertEquals(expected.counts(), review.counts());
        assertEquals(expected.deviceCount(), review.deviceCount());
        for (DeviceId device : DEVICES) {
            assertEquals(expected.whoSees(device), review.whoSees(device));
            assertEquals(
                    expected.usersWhoSee(device).toList(),
                    review.usersWhoSee(device).toList());
            assertEquals(
                    expected.of(L100, HpePassportId.of("ann")).decisions(device),
                    review.of(L100, HpePassportId.of("ann")).decisions(device));
            assertEquals(expected.device(device), review.device(device));
            assertEquals(
                    expected.holding(device, PartnerRole.SERVICE_PARTNER),
                    review.holding(device, PartnerRole.SERVICE_PARTNER));
            assertEquals(expected.deliveryPartner(device), review.deliveryPartner(device));
        }
        assertSameList(
                expected.assignedDevices(L100, PaneView.ALL, DeviceFilter.none()),
                review.assignedDevices(L100, PaneView.ALL, DeviceFilter.none()));
    }

    @Test
    @Rule("L-6")
    void are_given_about_a_location() {
        LocationAccess expected = review(plain).of(L100);
        LocationAccess access = review(audited).of(L100);
        assertEquals(expected.location(), access.location());
        assertEquals(expected.checkedAt(), access.checkedAt());
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            assertEquals(expected.count(feature), access.count(feature));
            for (DeviceId device : DEVICES) {
                assertEquals(expected.features(device), access.features(device));
                assertEquals(expected.isVisible(device, feature), access.isVisible(device, feature));
                assertEquals(expected.decide(device, feature), access.decide(device, feature));
                assertEquals(expected.explain(device, feature), access.explain(device, feature));
            }
        }
        assertSameList(expected.devices(DeviceSearch.visible()), access.devices(DeviceSearch.visible()));
    }

    private static <T> void assertSameList(DeviceList<T> expected, DeviceList<T> list) {
        assertEquals(expected.count(), list.count());
        assertEquals(expected.stream().toList(), list.stream().toList());
        Page<T> first = list.first(1);
        assertEquals(expected.first(1), first);
        assertEquals(
                expected.after(first.next().orElseThrow(), 5),
                list.after(first.next().orElseThrow(), 5));
    }

    private static PartnerView view(ChannelPartnersLibrary library) {
        return library.partnerAccess()
                .view(library.partnerAccess().signIn(HpePassportId.of("ann")), EnvironmentId.of("acme"));
    }

    private static CustomerList customers(ChannelPartnersLibrary library) {
        return library.partnerAccess()
                .myCustomers(library.partnerAccess().signIn(HpePassportId.of("ann")), DeviceSearch.visible());
    }

    private static AccessReview review(ChannelPartnersLibrary library) {
        return library.channelPartners().review(EnvironmentId.of("acme")).orElseThrow();
    }
}
