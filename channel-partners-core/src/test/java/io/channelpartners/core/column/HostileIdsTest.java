package io.channelpartners.core.column;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.view.PartnerDeviceView;
import io.channelpartners.view.PartnerView;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * 65,536 devices whose IDs share one {@code String.hashCode}. Comparing them one by one made set-up take minutes and a decision
 * half a millisecond; the time-out guards against that, not against a slow machine.
 */
@Timeout(120)
class HostileIdsTest {

    private static final List<DeviceId> IDS =
            IntStream.range(0, 1 << 16).mapToObj(HostileIdsTest::id).toList();

    private final TestLibrary library = TestLibrary.withAnn().given(TestLibrary.acme());

    private static DeviceId id(int number) {
        return DeviceId.of(IntStream.range(0, 16)
                .mapToObj(bit -> ((number >> bit) & 1) == 0 ? "Aa" : "BB")
                .reduce("", String::concat));
    }

    @Test
    @Rule({"CP-02", "L-11"})
    void cost_no_more_than_others() {
        assertEquals(1, IDS.stream().map(id -> id.value().hashCode()).distinct().count());
        List<Device> devices = IDS.stream()
                .map(id -> Device.builder()
                        .id(id)
                        .name("server")
                        .generation(InsightRsGeneration.V7)
                        .connectMethod(ConnectMethod.CENTRAL)
                        .build())
                .toList();

        library.change(environment -> environment.registerDevices(devices));
        library.change(environment ->
                environment.saveDevices(DeviceTicks.of(TestLibrary.L100).tick(RESELLER, IDS.toArray(DeviceId[]::new))));
        PartnerView view = library.viewOf("ann");

        FeatureSet expected = view.features(TestLibrary.DL380);
        assertFalse(expected.isEmpty());
        for (DeviceId id : IDS) {
            assertEquals(expected, view.features(id));
        }
        assertAnsweredAlone(expected, IDS.subList(0, 1_000));
        assertAnsweredAlone(expected, IDS);
        library.change(environment -> environment.retireDevice(IDS.get(0)));
        assertEquals(FeatureSet.of(), library.viewOf("ann").features(IDS.get(0)));
    }

    /** By a library that has read nothing yet: up to a thousand without the others, more from the whole. */
    private void assertAnsweredAlone(FeatureSet expected, List<DeviceId> ids) {
        PartnerDeviceView view = library.anotherLibrary()
                .partnerAccess()
                .view(library.signIn("ann"), TestLibrary.ACME, new HashSet<>(ids));
        for (DeviceId id : ids) {
            assertEquals(expected, view.features(id));
        }
    }
}
