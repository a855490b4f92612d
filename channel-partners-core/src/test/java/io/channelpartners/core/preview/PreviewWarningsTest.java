package io.channelpartners.core.preview;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the customer should know before saving. */
class PreviewWarningsTest {

    private static final PartnerLocationId L1 = PartnerLocationId.of("L1");
    private static final PartnerLocationId L2 = PartnerLocationId.of("L2");
    private static final PartnerLocationId RESELLER_ONLY = PartnerLocationId.of("L3");

    private final CustomerEnvironment environment = AnEnvironment.called("acme-01")
            .withDefault(RESELLER, "L1")
            .withPartner("L2", Standings.full())
            .withPartner("L3", Standings.resellerOnly())
            .withDevice("d1")
            .withDevice("d2")
            .withDevice("d3")
            .resoldBy("L2")
            .environment();

    @Test
    @Rule({"CP-12", "L-10"})
    void tell_how_many_devices_follow_another_default() {
        assertEquals(
                List.of(
                        "2 devices will follow partner \"L2\" instead of partner \"L1\" as reseller: assign those that should stay"
                                + " (CP-12)"),
                warnings(made -> made.setDefault(RESELLER, L2)));
    }

    @Test
    @Rule({"CP-12", "CP-13", "L-10"})
    void tell_how_many_devices_follow_hpe_again() {
        assertEquals(
                List.of(
                        "2 devices will follow HPE instead of partner \"L1\" as reseller: assign those that should stay (CP-12)"),
                warnings(made -> made.resetDefault(RESELLER)));
    }

    @Test
    @Rule({"CP-12", "L-10"})
    void tell_of_devices_that_followed_hpe() {
        assertEquals(
                List.of(
                        "3 devices will follow partner \"L1\" instead of HPE as service partner: assign those that should stay"
                                + " (CP-12)"),
                warnings(made -> made.setDefault(SERVICE_PARTNER, L1)));
    }

    @Test
    @Rule({"CP-12", "L-10"})
    void speak_of_one_device() {
        assertEquals(
                List.of(
                        "1 device will follow partner \"L2\" instead of partner \"L1\" as reseller: assign those that should stay"
                                + " (CP-12)"),
                warnings(made -> made.saveDevices(DeviceTicks.of(L1).tick(RESELLER, DeviceId.of("d1")))
                        .setDefault(RESELLER, L2)));
    }

    @Test
    @Rule({"CP-12", "L-10"})
    void say_nothing_of_another_default_that_no_device_follows() {
        assertEquals(
                List.of(),
                warnings(made -> made.saveDevices(
                                DeviceTicks.of(L1).tick(RESELLER, DeviceId.of("d1"), DeviceId.of("d2")))
                        .setDefault(RESELLER, L2)));
    }

    @Test
    @Rule({"CP-09", "CP-12", "L-10"})
    void do_not_count_a_device_that_is_cleared_in_the_same_change() {
        assertEquals(
                List.of(
                        "2 devices will follow HPE instead of partner \"L1\" as reseller: assign those that should stay (CP-12)"),
                warnings(made -> made.saveDevices(DeviceTicks.of(L2).clear(RESELLER, DeviceId.of("d3")))
                        .resetDefault(RESELLER)));
    }

    @Test
    @Rule({"CP-12", "L-10"})
    void do_not_count_a_device_that_is_registered_in_the_same_change() {
        Device another = AnEnvironment.called("x")
                .withDevice("d4")
                .environment()
                .devices()
                .all()
                .get(0);

        assertEquals(
                List.of(
                        "2 devices will follow partner \"L2\" instead of partner \"L1\" as reseller: assign those that should stay"
                                + " (CP-12)"),
                warnings(made -> made.registerDevice(another).setDefault(RESELLER, L2)));
    }

    @Test
    @Rule({"CP-12", "L-10"})
    void say_nothing_where_the_default_stays() {
        assertEquals(
                List.of(), warnings(made -> made.retireDevice(DeviceId.of("d1")).setDefault(RESELLER, L1)));
    }

    @Test
    @Rule({"CP-08", "L-10"})
    void tell_of_a_role_that_cannot_be_used_yet() {
        assertEquals(
                List.of(
                        "partner \"L3\" is not authorized as service partner: it sees nothing as service partner until HPE"
                                + " authorizes it (CP-08)"),
                warnings(made ->
                        made.saveDevices(DeviceTicks.of(RESELLER_ONLY).tick(SERVICE_PARTNER, DeviceId.of("d1")))));
    }

    @Test
    @Rule({"CP-08", "CP-12", "L-10"})
    void tell_of_roles_and_of_defaults() {
        assertEquals(
                List.of("CP-08", "CP-12"),
                problems(made -> made.setDefault(SERVICE_PARTNER, RESELLER_ONLY)).stream()
                        .map(Problem::rule)
                        .toList());
    }

    private List<String> warnings(EnvironmentEdit edit) {
        return problems(edit).stream().map(Problem::message).toList();
    }

    private List<Problem> problems(EnvironmentEdit edit) {
        return TestLibrary.with(environment)
                .partners()
                .preview(ChannelPartnersDomain.ENVIRONMENT, ChannelPartnersDomain.BY, edit)
                .warnings();
    }
}
