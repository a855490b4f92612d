package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.byDefault;
import static io.channelpartners.testkit.environment.Shorthand.byHpe;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.group;
import static io.channelpartners.testkit.environment.Shorthand.holding;
import static io.channelpartners.testkit.environment.Shorthand.individually;
import static io.channelpartners.testkit.environment.Shorthand.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceRegisterTest {

    private final AnEnvironment acme = AnEnvironment.called("acme");

    @Test
    @Rule("CP-29")
    void registers_a_device_that_follows_the_defaults() {
        CustomerEnvironment registered =
                acme.withDefault(RESELLER, "nordwind").environment().registerDevice(named("dl380", "sql-01"));

        assertEquals(byDefault("nordwind"), holding(registered, "dl380", RESELLER));
        assertEquals(byHpe(), holding(registered, "dl380", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-29")
    void gets_devices_by_ascending_id_whatever_the_order_of_registration() {
        CustomerEnvironment registered = acme.environment()
                .registerDevice(named("msa", "storage"))
                .registerDevices(List.of(named("dl380", "sql-01"), named("dl360", "web-01")));

        assertEquals(
                List.of(named("dl360", "web-01"), named("dl380", "sql-01"), named("msa", "storage")),
                registered.devices().all());
    }

    @Test
    @Rule("CP-29")
    void takes_two_devices_with_one_name() {
        CustomerEnvironment registered =
                acme.environment().registerDevices(List.of(named("dl380", "sql-01"), named("dl360", "sql-01")));

        assertEquals(2, registered.devices().size());
    }

    @Test
    @Rule("CP-29")
    void refuses_to_register_an_id_that_is_registered_or_occurs_twice_and_names_each() {
        CustomerEnvironment before = acme.withDevice("dl380").environment();

        assertEquals(
                List.of("CP-29 device \"dl380\"", "CP-29 device \"msa\""),
                refusal(() -> before.registerDevices(
                        List.of(named("dl380", "sql-01"), named("msa", "one"), named("msa", "other")))));
    }

    @Test
    @Rule("CP-29")
    void changes_what_is_said_of_a_device() {
        CustomerEnvironment changed = acme.withDevice("dl380").environment().changeDevice(named("dl380", "sql-02"));

        assertEquals(Optional.of(named("dl380", "sql-02")), changed.devices().find(device("dl380")));
    }

    @Test
    @Rule("CP-29")
    void keeps_the_assignments_of_a_changed_device() {
        CustomerEnvironment changed = acme.withDevice("dl380")
                .resoldBy("nordwind")
                .servicedBy("suedwind")
                .environment()
                .changeDevice(named("dl380", "sql-02"));

        assertEquals(individually("nordwind"), holding(changed, "dl380", RESELLER));
        assertEquals(individually("suedwind"), holding(changed, "dl380", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-29")
    void lets_the_later_of_two_changes_of_one_device_count() {
        CustomerEnvironment changed = acme.withDevice("dl380")
                .environment()
                .changeDevices(List.of(named("dl380", "sql-02"), named("dl380", "sql-03")));

        assertEquals(Optional.of(named("dl380", "sql-03")), changed.devices().find(device("dl380")));
    }

    @Test
    @Rule("CP-29")
    void refuses_to_change_devices_that_are_not_registered_and_names_each() {
        CustomerEnvironment before = acme.withDevice("dl380").environment();

        assertEquals(
                List.of("CP-29 device \"dl360\"", "CP-29 device \"msa\""),
                refusal(() -> before.changeDevices(
                        List.of(named("dl360", "web-01"), named("dl380", "sql-02"), named("msa", "storage")))));
    }

    @Test
    @Rule("CP-29")
    void retires_a_device() {
        CustomerEnvironment retired = acme.withDevice("dl380").environment().retireDevice(device("dl380"));

        assertFalse(retired.devices().contains(device("dl380")));
    }

    @Test
    @Rule("CP-29")
    void drops_the_assignments_of_a_retired_device() {
        CustomerEnvironment again = acme.withDevice("dl380")
                .resoldBy("nordwind")
                .servicedBy("nordwind")
                .environment()
                .retireDevice(device("dl380"))
                .registerDevice(named("dl380", "sql-01"));

        assertEquals(byHpe(), holding(again, "dl380", RESELLER));
        assertEquals(byHpe(), holding(again, "dl380", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-29")
    void keeps_the_assignments_of_other_devices_when_one_retires() {
        CustomerEnvironment retired = acme.withDevice("dl360")
                .resoldBy("nordwind")
                .withDevice("dl380")
                .resoldBy("nordwind")
                .environment()
                .retireDevice(device("dl380"));

        assertEquals(individually("nordwind"), holding(retired, "dl360", RESELLER));
    }

    @Test
    @Rule("CP-29")
    void refuses_to_retire_a_device_that_is_not_registered() {
        assertEquals(
                List.of("CP-29 device \"dl380\""),
                refusal(() -> acme.environment().retireDevice(device("dl380"))));
    }

    @Test
    @Rule("CP-28")
    void gets_the_present_members_of_a_group() {
        CustomerEnvironment made = acme.withDevice("msa")
                .inGroup("Production")
                .inGroup("Storage")
                .withDevice("dl380")
                .inGroup("Production")
                .withDevice("dl360")
                .environment();

        assertEquals(List.of(device("dl380"), device("msa")), made.devices().membersOf(group("Production")));
        assertEquals(List.of(device("msa")), made.devices().membersOf(group("Storage")));
        assertEquals(List.of(), made.devices().membersOf(group("Test")));
    }

    private static Device named(String id, String name) {
        return Device.builder()
                .id(device(id))
                .name(name)
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }
}
