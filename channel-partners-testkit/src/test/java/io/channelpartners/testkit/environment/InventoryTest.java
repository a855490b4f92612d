package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.group;
import static io.channelpartners.testkit.environment.Shorthand.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.RowChange;
import io.channelpartners.device.Device;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.InventoryDifference;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(ChannelPartnersDomain.class)
class InventoryTest {

    private final CustomerEnvironment acme = AnEnvironment.called("acme")
            .withDevice("d1")
            .resoldBy("nordwind")
            .withDevice("d2")
            .resoldBy("nordwind")
            .inGroup("Production")
            .withDevice("d3")
            .inGroup("Attic")
            .inGroup("Production")
            .environment();
    private final List<Device> inventory = AnEnvironment.called("other")
            .withDevice("d4")
            .withDevice("d3")
            .inGroup("Attic")
            .inGroup("Production")
            .withDevice("d2")
            .environment()
            .devices()
            .all();

    @Test
    @Rule("CP-29")
    void says_what_to_register_change_and_retire() {
        InventoryDifference difference = acme.inventoryDifference(inventory);

        assertEquals(
                List.of("d4"),
                difference.registered().stream().map(made -> made.id().value()).toList());
        assertEquals(
                List.of(new RowChange<>(acme.devices().find(device("d2")), Optional.of(inventory.get(0)))),
                difference.changed());
        assertEquals(
                List.of("d1"),
                difference.retired().stream().map(made -> made.id().value()).toList());
    }

    @Test
    @Rule("CP-29")
    void leaves_assignments_of_kept_devices_alone_and_drops_those_of_retired_ones() {
        CustomerEnvironment matched = acme.matchInventory(inventory);

        assertEquals(List.of(device("d2")), matched.assignments().devices(RESELLER));
        assertEquals(inventory, matched.devices().all());
    }

    @Test
    @Rule({"CP-27", "CP-29"})
    void refuses_every_id_that_occurs_twice() {
        List<Device> doubled = new ArrayList<>(inventory);
        doubled.addAll(inventory.subList(0, 2));

        assertEquals(
                List.of("CP-29 device \"d2\"", "CP-29 device \"d3\""), refusal(() -> acme.matchInventory(doubled)));
        assertEquals(
                List.of("CP-29 device \"d2\"", "CP-29 device \"d3\""),
                refusal(() -> acme.matchInventory(Collections.unmodifiableList(doubled))));
    }

    @Test
    @Rule("CP-26")
    void lists_each_group_once() {
        assertEquals(List.of(group("Attic"), group("Production")), acme.groups());
        assertEquals(List.of(), acme.matchInventory(List.of()).groups());
    }

    @Property(tries = 200)
    @Rule({"CP-29", "CP-40", "L-7"})
    void equals_retiring_changing_and_registering_one_by_one(
            @ForAll CustomerEnvironment before, @ForAll CustomerEnvironment other) {
        List<Device> wanted = new ArrayList<>(other.devices().all());
        Collections.reverse(wanted);
        InventoryDifference difference = before.inventoryDifference(wanted);
        CustomerEnvironment byHand = before.registerDevices(difference.registered());
        for (RowChange<Device> row : difference.changed()) {
            byHand = byHand.changeDevice(row.after().orElseThrow());
        }
        for (Device retired : difference.retired()) {
            byHand = byHand.retireDevice(retired.id());
        }
        CustomerEnvironment matched = before.matchInventory(wanted);

        assertEquals(byHand, matched);
        assertEquals(other.devices(), matched.devices());
        assertTrue(matched.inventoryDifference(wanted).isEmpty());
        assertEquals(new TreeSet<>(other.groups()).stream().toList(), matched.groups());
    }
}
