package io.channelpartners.core.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceAssignments;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.RowChange;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Holders that follow an edit are those that the edited assignments have from nothing, beyond one word of devices, too. */
class EditedHoldersProperties {

    /** A tick or, for a location that holds the device, its removal; the device is that number of the environment's, modulo. */
    record Tick(PartnerRole role, PartnerLocationId location, boolean set, int device) {

        CustomerEnvironment on(CustomerEnvironment environment) {
            List<Device> devices = environment.devices().all();
            if (devices.isEmpty()) {
                return environment;
            }
            DeviceId id = devices.get(device % devices.size()).id();
            DeviceTicks ticks = DeviceTicks.of(location);
            return environment.saveDevices(set ? ticks.tick(role, id) : ticks.clear(role, id));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Rule("CP-20")
    void follow_an_edit_of_the_assignments(
            @ForAll(supplier = RandomEnvironments.class) CustomerEnvironment before,
            @ForAll @Size(max = 30) List<@From("ticks") Tick> ticks) {
        CustomerEnvironment after = edited(before, ticks);
        DeviceIndex index = DeviceIndex.of(DeviceOrder.sorted(before.devices().all()));
        for (PartnerRole role : PartnerRole.values()) {
            Holders followed = Holders.of(before.assignments(), role, index)
                    .edited(before.assignments().changesTo(after.assignments(), role), index);
            assertSameColumns(Holders.of(after.assignments(), role, index), followed, index.size());
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Rule("CP-21")
    void the_changes_of_assignments_are_the_rows_that_differ(
            @ForAll(supplier = RandomEnvironments.class) CustomerEnvironment before,
            @ForAll @Size(max = 30) List<@From("ticks") Tick> ticks) {
        DeviceAssignments were = before.assignments();
        DeviceAssignments are = edited(before, ticks).assignments();
        for (PartnerRole role : PartnerRole.values()) {
            SortedMap<DeviceId, RowChange<PartnerLocationId>> differing = new TreeMap<>();
            for (Device device : before.devices().all()) {
                Optional<PartnerLocationId> was = were.find(role, device.id());
                Optional<PartnerLocationId> is = are.find(role, device.id());
                if (!was.equals(is)) {
                    differing.put(device.id(), new RowChange<>(was, is));
                }
            }
            assertEquals(differing, were.changesTo(are, role));
        }
    }

    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Rule("CP-20")
    void stay_the_same_where_nothing_changes(
            @ForAll(supplier = RandomEnvironments.class) CustomerEnvironment environment) {
        DeviceIndex index =
                DeviceIndex.of(DeviceOrder.sorted(environment.devices().all()));
        Holders holders = Holders.of(environment.assignments(), PartnerRole.RESELLER, index);
        assertSame(holders, holders.edited(new TreeMap<>(), index));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Rule("CP-20")
    void keep_no_column_of_a_location_that_holds_nothing_any_more(
            @ForAll(supplier = RandomEnvironments.class) CustomerEnvironment environment) {
        DeviceIndex index =
                DeviceIndex.of(DeviceOrder.sorted(environment.devices().all()));
        CustomerEnvironment cleared = withoutDefaults(environment);
        for (PartnerLocationId location : RandomEnvironments.LOCATIONS) {
            cleared = cleared.removePartner(location);
        }
        DeviceAssignments before = environment.assignments();
        Holders left = Holders.of(before, PartnerRole.RESELLER, index)
                .edited(before.changesTo(cleared.assignments(), PartnerRole.RESELLER), index);
        Words ofStranger = left.of(PartnerLocationId.of("not-listed"), false).own();
        for (PartnerLocationId location : RandomEnvironments.LOCATIONS) {
            assertSame(ofStranger, left.of(location, false).own());
        }
    }

    @Provide
    Arbitrary<Tick> ticks() {
        return Combinators.combine(
                        Arbitraries.of(PartnerRole.class),
                        Arbitraries.of(RandomEnvironments.LOCATIONS),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 1_000))
                .as(Tick::new);
    }

    private static CustomerEnvironment edited(CustomerEnvironment environment, List<Tick> ticks) {
        CustomerEnvironment edited = withoutDefaults(environment);
        for (Tick tick : ticks) {
            edited = tick.on(edited);
        }
        return edited;
    }

    /** So that no rule forbids to clear a device or to remove a partner; nothing is assigned by it. */
    private static CustomerEnvironment withoutDefaults(CustomerEnvironment environment) {
        return environment.resetDefault(PartnerRole.RESELLER).resetDefault(PartnerRole.SERVICE_PARTNER);
    }

    private static void assertSameColumns(Holders expected, Holders actual, int size) {
        for (int at = 0; at < BitColumn.words(size); at++) {
            assertEquals(expected.individual().word(at), actual.individual().word(at));
            for (PartnerLocationId location : RandomEnvironments.LOCATIONS) {
                assertEquals(
                        expected.of(location, true).word(at),
                        actual.of(location, true).word(at));
                assertEquals(
                        expected.of(location, false).word(at),
                        actual.of(location, false).word(at));
            }
        }
    }
}
