package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.testkit.environment.Shorthand.byDefault;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.holding;
import static io.channelpartners.testkit.environment.Shorthand.individually;
import static io.channelpartners.testkit.environment.Shorthand.paneOf;
import static io.channelpartners.testkit.environment.Shorthand.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
}
