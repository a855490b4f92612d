package io.channelpartners.stress.fuzz;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.PaneView;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.TestDoubles;
import io.channelpartners.user.HpePassportId;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The lists of a user who sees some of the devices of three environments, and nothing of a fourth. */
final class FuzzedLists {

    /** The key of the cursors. */
    static final SecretKey KEY = new SecretKeySpec(new byte[32], "AES");

    private static final EnvironmentId BIRCH = EnvironmentId.of("birch");
    private static final PartnerLocationId MINE = PartnerLocationId.of("mine");

    private final ChannelPartnersLibrary library;
    private final Viewer viewer;

    FuzzedLists() {
        TestDoubles doubles = new TestDoubles(SettableClock.standing())
                .with(seen("alder"))
                .with(seen("birch"))
                .with(hidden("cedar"))
                .with(seen("dogwood \uD83D\uDE00"))
                .link("anna", "mine");
        library = ChannelPartnersLibrary.builder()
                .environments(doubles.environments())
                .verifier(doubles.verifier())
                .passports(doubles.passports())
                .clock(doubles.clock())
                .cursorKey(KEY)
                .build();
        viewer = library.partnerAccess().signIn(HpePassportId.of("anna"));
    }

    PartnerAccess access() {
        return library.partnerAccess();
    }

    DeviceList<VisibleDevice> visibleDevices() {
        return visibleDevices(DeviceSearch.visible());
    }

    DeviceList<VisibleDevice> visibleDevices(DeviceSearch search) {
        return library.partnerAccess().view(viewer, BIRCH).devices(search);
    }

    DeviceList<AssignedDevice> pane(PaneView view) {
        return library.channelPartners().review(BIRCH).orElseThrow().assignedDevices(MINE, view, DeviceFilter.none());
    }

    CustomerList customers() {
        return library.partnerAccess().myCustomers(viewer, DeviceSearch.visible());
    }

    /** In which every other device is another partner's, among them the first and the last one. */
    private static CustomerEnvironment seen(String id) {
        return listed(id)
                .integrated()
                .withDevice("a")
                .servicedBy("theirs")
                .withDevice("a\u0301")
                .servicedBy("mine")
                .withDevice("b")
                .servicedBy("theirs")
                .withDevice("B")
                .servicedBy("mine")
                .withDevice("b ")
                .resoldBy("mine")
                .withDevice("c")
                .servicedBy("theirs")
                .withDevice("\uD83D\uDE00".repeat(64))
                .servicedBy("mine")
                .withDevice("\uFFFD")
                .servicedBy("mine")
                .withDevice("\uFFFDz")
                .servicedBy("theirs")
                .environment();
    }

    /** In which the integration is disabled. */
    private static CustomerEnvironment hidden(String id) {
        return listed(id).withDevice("a").servicedBy("mine").environment();
    }

    private static AnEnvironment listed(String id) {
        return AnEnvironment.called(id).withDefault(RESELLER, "theirs").withDefault(SERVICE_PARTNER, "theirs");
    }
}
