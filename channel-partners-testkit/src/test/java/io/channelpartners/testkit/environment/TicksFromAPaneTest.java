package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.byDefault;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.group;
import static io.channelpartners.testkit.environment.Shorthand.holding;
import static io.channelpartners.testkit.environment.Shorthand.individually;
import static io.channelpartners.testkit.environment.Shorthand.paneOf;
import static io.channelpartners.testkit.environment.Shorthand.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
class TicksFromAPaneTest {

    private static final DeviceId D1 = device("d1");
    private static final DeviceId D2 = device("d2");
    private static final DeviceId D3 = device("d3");

    private final CustomerEnvironment acme = AnEnvironment.called("acme")
            .withDefault(RESELLER, "nordwind")
            .withPartner("suedwind", Standings.full())
            .withDevice("d1")
            .withDevice("d2")
            .resoldBy("suedwind")
            .withDevice("d3")
            .environment();

    @Test
    @Rule({"CP-21", "CP-22"})
    void tick_what_is_newly_ticked_and_clear_what_no_longer_is() {
        CustomerEnvironment saved =
                acme.saveDevices(paneOf("suedwind").fromPane(RESELLER, Map.of(D1, false, D2, true), Set.of(D1)));

        assertEquals(individually("suedwind"), holding(saved, "d1", RESELLER));
        assertEquals(byDefault("nordwind"), holding(saved, "d2", RESELLER));
    }

    @Test
    @Rule("CP-25")
    void do_not_make_a_default_individual_where_a_row_is_ticked_as_before() {
        DeviceTicks ticks = paneOf("nordwind").fromPane(RESELLER, Map.of(D1, true, D2, false), Set.of(D1));

        assertSame(acme, acme.saveDevices(ticks));
        assertEquals(paneOf("nordwind"), ticks);
    }

    @Test
    @Rule("CP-27")
    void leave_rows_that_were_not_shown_alone() {
        DeviceTicks ticks = paneOf("suedwind").fromPane(RESELLER, Map.of(D1, false), Set.of(D1, D3));

        assertEquals(paneOf("suedwind").tick(RESELLER, D1), ticks);
    }

    @Test
    @Rule({"CP-23", "CP-27"})
    void report_every_row_that_cannot_be_cleared_since_it_is_held_by_default() {
        DeviceTicks ticks = paneOf("nordwind").fromPane(RESELLER, Map.of(D3, true, D1, true), Set.of());

        assertEquals(List.of("CP-23 device \"d1\"", "CP-23 device \"d3\""), refusal(() -> acme.saveDevices(ticks)));
    }

    @Test
    @Rule("CP-27")
    void say_what_is_ticked_and_cleared_one_by_one_and_how_much_that_is() {
        DeviceTicks ticks = paneOf("suedwind")
                .tick(RESELLER, D3, D1, D3)
                .clear(SERVICE_PARTNER, D2)
                .tickGroup(RESELLER, group("Production"))
                .clearGroup(RESELLER, group("Test"));

        assertEquals(List.of(D1, D3), List.copyOf(ticks.ticked(RESELLER)));
        assertEquals(Set.of(), ticks.cleared(RESELLER));
        assertEquals(Set.of(), ticks.ticked(SERVICE_PARTNER));
        assertEquals(Set.of(D2), ticks.cleared(SERVICE_PARTNER));
        assertEquals(5, ticks.size());
        assertFalse(ticks.isEmpty());
        assertTrue(paneOf("suedwind").isEmpty());
        assertEquals(0, paneOf("suedwind").size());
    }

    @Test
    @Rule("CP-27")
    void say_what_is_wanted_for_a_row_that_is_shown_again() {
        DeviceTicks ticks = paneOf("suedwind")
                .tick(RESELLER, D1)
                .clear(RESELLER, D2)
                .clear(RESELLER, D3)
                .tick(RESELLER, D3)
                .tickGroup(SERVICE_PARTNER, group("Production"));

        assertEquals(Optional.of(true), ticks.wanted(RESELLER, D1));
        assertEquals(Optional.of(false), ticks.wanted(RESELLER, D2));
        assertEquals(Optional.of(true), ticks.wanted(RESELLER, D3));
        assertEquals(Optional.empty(), ticks.wanted(SERVICE_PARTNER, D1));
    }

    @Test
    @Rule("CP-27")
    void forget_what_was_said_before_of_a_shown_row_and_keep_the_rest() {
        DeviceTicks before = paneOf("suedwind")
                .tick(RESELLER, D1, D3)
                .tick(SERVICE_PARTNER, D1)
                .clear(RESELLER, D2)
                .tickGroup(RESELLER, group("Production"));

        DeviceTicks after = before.fromPane(RESELLER, Map.of(D1, false, D2, true), Set.of(D2));

        assertEquals(
                paneOf("suedwind")
                        .tick(RESELLER, D3)
                        .tick(SERVICE_PARTNER, D1)
                        .tickGroup(RESELLER, group("Production")),
                after);
    }

    @Test
    @Rule("CP-27")
    void leave_what_was_said_since_a_save_began() {
        DeviceTicks saved = paneOf("suedwind").tick(RESELLER, D1, D3).tickGroup(RESELLER, group("Production"));
        DeviceTicks now = saved.fromPane(RESELLER, Map.of(D3, true), Set.of())
                .clear(SERVICE_PARTNER, D1)
                .tickGroup(RESELLER, group("Test"));

        assertEquals(
                paneOf("suedwind")
                        .clear(RESELLER, D3)
                        .clear(SERVICE_PARTNER, D1)
                        .tickGroup(RESELLER, group("Test")),
                now.without(saved));
        assertEquals(paneOf("suedwind"), saved.without(saved));
    }

    @Property(tries = 300)
    @Rule({"CP-25", "CP-36"})
    void are_open_in_a_state_where_they_would_change_a_holding(
            @ForAll CustomerEnvironment environment, @ForAll PartnerRole role, @ForAll boolean set) {
        for (PartnerLocationId partner : environment.partners().ids()) {
            List<DeviceId> all =
                    environment.devices().all().stream().map(Device::id).toList();
            DeviceTicks ticks = DeviceTicks.of(partner);
            DeviceTicks open = (set ? ticks.tick(role, all) : ticks.clear(role, all)).openIn(environment);

            Set<DeviceId> changed = all.stream()
                    .filter(device ->
                            environment.holding(device, role).orElseThrow().isBy(partner) != set)
                    .collect(Collectors.toSet());
            assertEquals(changed, set ? open.ticked(role) : open.cleared(role));
            assertEquals(changed.size(), open.size());
        }
    }

    @Test
    @Rule({"CP-26", "CP-36"})
    void are_open_in_a_state_unless_the_device_is_gone_and_groups_always_are() {
        DeviceTicks groups = paneOf("suedwind").tickGroup(RESELLER, group("Production"));

        assertEquals(
                groups,
                groups.tick(RESELLER, device("gone"))
                        .clear(RESELLER, device("gone"))
                        .openIn(acme));
    }
}
