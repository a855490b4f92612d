package io.channelpartners.core.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.RowChange;
import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceAssignments;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.testkit.properties.NamedEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

/** Columns derived from those of an earlier state equal columns built from scratch, also beyond one word of devices. */
@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
class NextColumnsProperties {

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @Rule("L-6")
    void equal_those_built_from_scratch(
            @ForAll(supplier = EnvironmentsAtWordBounds.class) CustomerEnvironment before,
            @ForAll @Size(max = 12) List<NamedEdit> edits) {
        CustomerEnvironment after = NamedEdit.all(edits).apply(before);
        EnvironmentColumns earlier = columns(before, Optional.empty());
        assertAlike(columns(after, Optional.empty()), columns(after, Optional.of(earlier)));
    }

    /** Most edits change devices that others have changed before, so that runs grow until all devices are put in order anew. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Rule("L-6")
    void equal_those_built_from_scratch_after_each_of_many_edits(
            @ForAll(supplier = EnvironmentsAtWordBounds.class) CustomerEnvironment before,
            @ForAll @Size(max = 12) List<NamedEdit> edits,
            @ForAll @Size(min = 30, max = 60) List<@AlphaChars @StringLength(min = 1, max = 2) String> names) {
        CustomerEnvironment environment = before;
        EnvironmentColumns columns = columns(before, Optional.empty());
        for (int at = 0; at < names.size(); at++) {
            environment = at % 5 == 0 && at / 5 < edits.size()
                    ? edits.get(at / 5).apply(environment)
                    : renamed(environment, at * 7, names.get(at));
            columns = columns(environment, Optional.of(columns));
            assertAlike(columns(environment, Optional.empty()), columns);
        }
    }

    private static CustomerEnvironment renamed(CustomerEnvironment environment, int number, String name) {
        List<Device> devices = environment.devices().all();
        return devices.isEmpty()
                ? environment
                : environment.changeDevice(devices.get(number % devices.size()).toBuilder()
                        .name(name)
                        .build());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Rule("L-6")
    void may_be_built_from_those_of_any_other_state(
            @ForAll(supplier = EnvironmentsAtWordBounds.class) CustomerEnvironment before,
            @ForAll(supplier = EnvironmentsAtWordBounds.class) CustomerEnvironment after) {
        EnvironmentColumns earlier = columns(before, Optional.empty());
        assertAlike(columns(after, Optional.empty()), columns(after, Optional.of(earlier)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Rule("CP-21")
    void follow_the_rows_in_which_assignments_differ(
            @ForAll(supplier = EnvironmentsAtWordBounds.class) CustomerEnvironment before,
            @ForAll @Size(max = 12) List<NamedEdit> edits) {
        CustomerEnvironment after = NamedEdit.all(edits).apply(before);
        List<Device> devices = new ArrayList<>(before.devices().all());
        devices.addAll(after.devices().all());
        DeviceAssignments were = before.assignments();
        DeviceAssignments are = after.assignments();
        for (PartnerRole role : PartnerRole.values()) {
            SortedMap<DeviceId, RowChange<PartnerLocationId>> differing = new TreeMap<>();
            for (Device device : devices) {
                Optional<PartnerLocationId> was = were.find(device.id(), role);
                Optional<PartnerLocationId> is = are.find(device.id(), role);
                if (!was.equals(is)) {
                    differing.put(device.id(), new RowChange<>(was, is));
                }
            }
            assertEquals(differing, were.changesTo(are, role));
        }
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void share_everything_but_the_order_after_a_device_was_renamed(
            @ForAll(supplier = EnvironmentsAtWordBounds.class) CustomerEnvironment before) {
        EnvironmentColumns earlier = columns(before, Optional.empty());
        List<LocationColumns> ofLocations =
                ChannelPartnersDomain.LOCATIONS.stream().map(earlier::of).toList();

        EnvironmentColumns next = columns(renamed(before, 0, "a new name"), Optional.of(earlier));

        assertTrue(next.index().hasPositionsOf(earlier.index()));
        for (PartnerLocationId location : before.partners().ids()) {
            assertSame(ofLocations.get(ChannelPartnersDomain.LOCATIONS.indexOf(location)), next.of(location));
        }
    }

    /** So that a state that was loaded again does not keep the devices of the earlier one in memory. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void have_the_devices_of_a_state_that_was_loaded_again(
            @ForAll(supplier = EnvironmentsAtWordBounds.class) CustomerEnvironment before, @ForAll NamedEdit edit) {
        CustomerEnvironment after = loaded(edit.apply(before));

        EnvironmentColumns next = columns(after, Optional.of(columns(before, Optional.empty())));

        for (Device device : after.devices().all()) {
            assertSame(device, next.index().device(next.index().position(device.id())));
        }
        assertAlike(columns(after, Optional.empty()), next);
    }

    private static CustomerEnvironment loaded(CustomerEnvironment environment) {
        EnvironmentRows rows = environment.rows();
        return CustomerEnvironment.restore(rows.toBuilder()
                .devices(rows.devices().stream()
                        .map(device -> device.toBuilder().build())
                        .toList())
                .build());
    }

    @Test
    void put_all_devices_in_order_anew_before_there_are_many_runs() {
        int size = 200;
        Random random = new Random(7);
        CustomerEnvironment environment = environment(size);
        EnvironmentColumns columns = columns(environment, Optional.empty());
        int timesAnew = 0;
        for (int edit = 0; edit < 100; edit++) {
            environment = renamed(environment, random.nextInt(size), "server " + random.nextInt(1_000));
            EnvironmentColumns next = columns(environment, Optional.of(columns));
            timesAnew += next.index().hasPositionsOf(columns.index()) ? 0 : 1;
            columns = next;
            assertTrue(columns.index().order().count() <= 64 + size / 64);
        }
        assertTrue(timesAnew > 0 && timesAnew <= 100 / (64 / 3), () -> "all the columns moved too often or never");
        assertAlike(columns(environment, Optional.empty()), columns);
    }

    private static CustomerEnvironment environment(int size) {
        return CustomerEnvironment.named(EnvironmentId.of("acme"), "ACME")
                .registerDevices(IntStream.range(0, size)
                        .mapToObj(number -> Device.builder()
                                .id(DeviceId.of("device-" + number))
                                .name("server " + number)
                                .generation(InsightRsGeneration.V7)
                                .connectMethod(ConnectMethod.CENTRAL)
                                .build())
                        .toList());
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void keep_nothing_of_a_location_that_no_longer_holds_anything(
            @ForAll(supplier = EnvironmentsAtWordBounds.class) CustomerEnvironment before) {
        CustomerEnvironment after = before.resetDefault(PartnerRole.RESELLER).resetDefault(PartnerRole.SERVICE_PARTNER);
        for (PartnerLocationId location : before.partners().ids()) {
            after = after.removePartner(location);
        }
        EnvironmentColumns next = columns(after, Optional.of(columns(before, Optional.empty())));
        for (PartnerRole role : PartnerRole.values()) {
            DeviceSet ofStranger =
                    next.held(role, PartnerLocationId.of("stranger")).own();
            for (PartnerLocationId location : before.partners().ids()) {
                DeviceSet ofFormer = next.held(role, location).own();
                assertSame(ofStranger, ofFormer);
            }
        }
    }

    private static EnvironmentColumns columns(CustomerEnvironment environment, Optional<EnvironmentColumns> earlier) {
        EnvironmentStamp stamp = EnvironmentStamp.beforeSetUp(new UUID(0, 1));
        EnvironmentSnapshot snapshot = new EnvironmentSnapshot(stamp, environment);
        return earlier.map(columns -> columns.next(snapshot)).orElseGet(() -> EnvironmentColumns.of(snapshot));
    }

    private static void assertAlike(EnvironmentColumns expected, EnvironmentColumns actual) {
        int[] ofExpected = expected.index().order().all();
        int[] ofActual = actual.index().order().all();
        assertEquals(ofExpected.length, ofActual.length);
        assertEquals(found(expected), found(actual));
        for (int at = 0; at < ofActual.length; at++) {
            Device device = expected.index().device(ofExpected[at]);
            assertEquals(device, actual.index().device(ofActual[at]));
            assertEquals(ofActual[at], actual.index().position(device.id()));
        }
        for (PartnerLocationId location : ChannelPartnersDomain.LOCATIONS) {
            assertAlike(expected.of(location), ofExpected, actual.of(location), ofActual);
        }
    }

    /** Finds the devices with a text in their names. */
    private static Set<DeviceId> found(EnvironmentColumns columns) {
        FoldedNames.Search search = columns.index().names().search("a");
        Set<DeviceId> found = new HashSet<>();
        for (int position : columns.index().order().all()) {
            if ((search.word(position >>> 6) >>> position & 1) != 0) {
                found.add(columns.index().device(position).id());
            }
        }
        return found;
    }

    /** Device by device, which reads the kinds, and counted, which reads the columns. */
    private static void assertAlike(
            LocationColumns expected, int[] ofExpected, LocationColumns actual, int[] ofActual) {
        for (int at = 0; at < ofActual.length; at++) {
            assertEquals(expected.facts(ofExpected[at]), actual.facts(ofActual[at]));
        }
        for (int profile = 0; profile < DeviceProfile.COUNT; profile++) {
            assertEquals(expected.count(1 << profile), actual.count(1 << profile));
        }
    }
}
