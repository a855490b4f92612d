package io.channelpartners.testkit.change;

import static io.channelpartners.testkit.environment.Shorthand.partner;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
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

    private static final Actor BY = Actor.of("test");

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
        for (Device device : before.devices().all()) {
            OptInState own = device.connectMethod() == ConnectMethod.DIRECT
                    ? kept(before.optIn().stateOf(device.id()), present.optIn().stateOf(device.id()))
                    : new OptInState.NeverGiven();
            assertEquals(own, reverted.optIn().stateOf(device.id()));
            assertFalse(
                    reverted.optIn().isGivenFor(device)
                            && !(before.optIn().isGivenFor(device)
                                    && (present.optIn().environment().isGiven()
                                            || present.optIn()
                                                    .stateOf(device.id())
                                                    .isGiven())),
                    () -> "consented by reverting: " + device);
        }
        assertEquals(
                before.integration().isEnabled() ? present.integration() : before.integration(),
                reverted.integration());
        assertEquals(reverted, reverted.revertTo(before));
        assertSame(present, present.revertTo(present));
    }

    /** The state of now, but for that of then where it is not given and nothing was withdrawn since. */
    private static OptInState kept(OptInState then, OptInState now) {
        if (now instanceof OptInState.Withdrawn) {
            return now;
        }
        return then.isGiven() ? now : then;
    }

    @Test
    @Rule({"CP-41", "CP-43"})
    void gives_no_consent_that_was_withdrawn_since() {
        CustomerEnvironment given = AnEnvironment.called("acme")
                .integrated()
                .optedIn()
                .withDevice("direct")
                .connectedDirectly()
                .optedInItself()
                .environment();
        CustomerEnvironment withdrawn = given.withdrawOptIn(BY, SettableClock.START)
                .withdrawOptIn(DeviceId.of("direct"), BY, SettableClock.START)
                .disableIntegration();

        CustomerEnvironment reverted = withdrawn.renameCustomer("ACME SE").revertTo(given);

        assertEquals(withdrawn, reverted);
    }

    @Test
    @Rule("CP-41")
    void gives_no_consent_whatever_happened_since_it_was_withdrawn() {
        CustomerEnvironment never = AnEnvironment.called("acme")
                .integrated()
                .withDevice("direct")
                .connectedDirectly()
                .environment();
        DeviceId id = DeviceId.of("direct");
        CustomerEnvironment given = optedIn(optedIn(never, "first"), id, "first");
        CustomerEnvironment withdrawn =
                given.withdrawOptIn(BY, SettableClock.START).withdrawOptIn(id, BY, SettableClock.START);

        assertEquals(withdrawn.optIn(), withdrawn.revertTo(never).optIn(), "the record of the withdrawal stays");
        assertEquals(
                withdrawn.optIn(), withdrawn.revertTo(never).revertTo(given).optIn());

        CustomerEnvironment retired = withdrawn.retireDevice(id);
        assertFalse(retired.revertTo(given).optIn().stateOf(id).isGiven());

        Device direct = given.devices().all().get(0);
        Device central = direct.toBuilder().connectMethod(ConnectMethod.CENTRAL).build();
        assertFalse(withdrawn
                .changeDevice(central)
                .revertTo(given)
                .optIn()
                .stateOf(id)
                .isGiven());

        CustomerEnvironment again = optedIn(optedIn(withdrawn, "second"), id, "second");
        assertEquals(again.optIn(), again.revertTo(given).optIn(), "the consent in force is the one of now");
    }

    private static CustomerEnvironment optedIn(CustomerEnvironment environment, String wording) {
        return environment.giveOptIn(new Consent(BY, SettableClock.START, wording));
    }

    private static CustomerEnvironment optedIn(CustomerEnvironment environment, DeviceId device, String wording) {
        return environment.giveOptIn(device, new Consent(BY, SettableClock.START, wording));
    }
}
