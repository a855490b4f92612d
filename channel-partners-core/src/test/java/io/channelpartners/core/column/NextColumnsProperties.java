package io.channelpartners.core.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.RowChange;
import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceAssignments;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.testkit.properties.NamedEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

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
        int size = expected.index().size();
        assertEquals(size, actual.index().size());
        for (int position = 0; position < size; position++) {
            Device device = expected.index().device(position);
            assertEquals(device, actual.index().device(position));
            assertEquals(position, actual.index().position(device.id()));
        }
        for (PartnerLocationId location : ChannelPartnersDomain.LOCATIONS) {
            assertAlike(expected.of(location), actual.of(location));
        }
    }

    /** Device by device, which reads the kinds, and counted, which reads the columns. */
    private static void assertAlike(LocationColumns expected, LocationColumns actual) {
        for (int position = 0; position < expected.size(); position++) {
            assertEquals(expected.facts(position), actual.facts(position));
        }
        for (int profile = 0; profile < DeviceProfile.COUNT; profile++) {
            assertEquals(expected.count(1 << profile), actual.count(1 << profile));
        }
    }
}
