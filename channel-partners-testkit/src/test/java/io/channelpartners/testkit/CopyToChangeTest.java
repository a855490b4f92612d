package io.channelpartners.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.user.PartnerUser;
import java.util.LinkedHashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** A builder made of a value holds all of it, so that a caller who changes one thing loses no other. */
@Domain(ChannelPartnersDomain.class)
class CopyToChangeTest {

    @Property(tries = 200)
    @Rule("CP-28")
    void builds_an_equal_device(@ForAll Device device) {
        assertEquals(device, device.toBuilder().build());
    }

    @Property(tries = 200)
    @Rule("CP-28")
    void changes_only_what_is_set_and_keeps_the_groups(@ForAll Device device) {
        DeviceGroup more = DeviceGroup.of("more");
        Set<DeviceGroup> groups = new LinkedHashSet<>(device.groups());
        groups.add(more);

        Device changed = device.toBuilder().name("renamed").addGroups(more).build();

        assertEquals("renamed", changed.name());
        assertEquals(groups, changed.groups());
        assertEquals(
                device,
                changed.toBuilder().name(device.name()).groups(device.groups()).build());
    }

    @Property(tries = 100)
    @Rule("CP-04")
    void builds_equal_details(@ForAll PartnerDetails details) {
        assertEquals(details, details.toBuilder().build());
    }

    @Property(tries = 100)
    @Rule("CP-07")
    void builds_an_equal_standing(@ForAll PartnerStanding standing) {
        assertEquals(standing, standing.toBuilder().build());
    }

    @Property(tries = 100)
    void builds_an_equal_user(@ForAll PartnerUser user) {
        assertEquals(user, user.toBuilder().build());
    }

    @Property(tries = 100)
    void builds_an_equal_viewer(@ForAll Viewer viewer) {
        assertEquals(viewer, viewer.toBuilder().build());
    }

    @Property(tries = 100)
    void builds_equal_rows(@ForAll CustomerEnvironment environment) {
        EnvironmentRows rows = environment.rows();
        assertEquals(rows, rows.toBuilder().build());
    }

    @Property(tries = 100)
    void builds_an_equal_change(@ForAll EnvironmentChange change) {
        assertEquals(change, change.toBuilder().build());
    }
}
