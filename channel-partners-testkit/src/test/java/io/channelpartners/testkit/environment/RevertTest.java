package io.channelpartners.testkit.environment;

import static io.channelpartners.testkit.environment.Words.partner;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.Actor;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.OptInState;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(ChannelPartnersDomain.class)
class RevertTest {

    private final CustomerEnvironment earlier = AnEnvironment.called("acme")
            .withPartner("nordwind", Standings.full())
            .withDevice("d1")
            .resoldBy("nordwind")
            .environment();

    @Test
    @Rule("CP-15")
    void keeps_the_later_check_of_a_partner_that_is_still_listed() {
        CustomerEnvironment withdrawn = earlier.refreshPartner(
                new IdCheck.NotRecognized(partner("nordwind"), SettableClock.START.plusSeconds(60)));

        CustomerEnvironment reverted =
                withdrawn.retireDevice(earlier.devices().all().get(0).id()).revertTo(earlier);

        assertEquals(withdrawn.partners(), reverted.partners());
        assertEquals(earlier.assignments(), reverted.assignments());
    }

    @Test
    @Rule({"CP-15", "CP-56"})
    void lists_a_removed_partner_again_with_the_check_that_it_had() {
        CustomerEnvironment removed = earlier.removePartner(partner("nordwind"));

        ChannelPartner back =
                removed.revertTo(earlier).partners().find(partner("nordwind")).orElseThrow();

        assertEquals(earlier.partners().find(partner("nordwind")).orElseThrow(), back);
    }

    @Test
    @Rule("CP-15")
    void drops_a_partner_that_was_not_listed() {
        CustomerEnvironment more = AnEnvironment.called("acme")
                .withPartner("suedwind", Standings.full())
                .environment();

        assertEquals(earlier, more.revertTo(earlier));
    }

    @Test
    @Rule("L-9")
    void refuses_a_state_of_another_environment() {
        CustomerEnvironment other = AnEnvironment.called("other").environment();

        assertThrows(IllegalArgumentException.class, () -> earlier.revertTo(other));
    }

    @Property(tries = 200)
    @Rule({"CP-41", "L-7", "L-9"})
    void gives_the_earlier_state_but_for_later_checks(
            @ForAll CustomerEnvironment present, @ForAll CustomerEnvironment before) {
        CustomerEnvironment reverted = present.revertTo(before);

        assertEquals(before.customer(), reverted.customer());
        assertEquals(before.partners().ids(), reverted.partners().ids());
        assertEquals(before.defaults(), reverted.defaults());
        assertEquals(before.devices(), reverted.devices());
        assertEquals(before.assignments(), reverted.assignments());
        assertEquals(
                kept(before.optIn().environment(), present.optIn().environment()),
                reverted.optIn().environment());
        assertEquals(before.optIn().devices(), reverted.optIn().devices());
        before.optIn()
                .devices()
                .forEach(device -> assertEquals(
                        kept(before.optIn().device(device), present.optIn().device(device)),
                        reverted.optIn().device(device)));
        assertEquals(
                present.integration().isEnabled() ? before.integration() : present.integration(),
                reverted.integration());
        assertEquals(reverted, reverted.revertTo(before));
        assertSame(present, present.revertTo(present));
    }

    private static OptInState kept(OptInState then, OptInState now) {
        return then.isGiven() && now instanceof OptInState.Withdrawn ? now : then;
    }

    @Test
    @Rule({"CP-41", "CP-43"})
    void gives_no_consent_that_was_withdrawn_since() {
        Actor by = Actor.of("test");
        CustomerEnvironment given = AnEnvironment.called("acme")
                .integrated()
                .optedIn()
                .withDevice("direct")
                .connectedDirectly()
                .optedInItself()
                .environment();
        CustomerEnvironment withdrawn = given.withdrawOptIn(by, SettableClock.START)
                .withdrawOptIn(DeviceId.of("direct"), by, SettableClock.START)
                .disableIntegration();

        CustomerEnvironment reverted = withdrawn.renameCustomer("ACME SE").revertTo(given);

        assertEquals(withdrawn, reverted);
    }
}
