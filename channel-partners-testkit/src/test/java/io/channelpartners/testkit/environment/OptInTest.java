package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.testkit.environment.Shorthand.ANNA;
import static io.channelpartners.testkit.environment.Shorthand.CONSENT;
import static io.channelpartners.testkit.environment.Shorthand.change;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.holding;
import static io.channelpartners.testkit.environment.Shorthand.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptInTest {

    private static final Instant LATER = SettableClock.START.plus(Duration.ofDays(1));
    private static final Actor BERND = Actor.of("bernd");

    private final AnEnvironment acme = AnEnvironment.called("acme")
            .withDevice("central")
            .withDevice("direct")
            .connectedDirectly();

    @Test
    @Rule("CP-40")
    void is_off_until_given() {
        CustomerEnvironment made = acme.environment();

        assertEquals(new OptInState.NeverGiven(), made.optIn().environment());
        assertFalse(isGiven(made, "central"));
        assertFalse(isGiven(made, "direct"));
    }

    @Test
    @Rule("CP-40")
    void of_the_environment_counts_for_central_connect_devices_only() {
        CustomerEnvironment given = acme.environment().giveOptIn(CONSENT);

        assertTrue(isGiven(given, "central"));
        assertFalse(isGiven(given, "direct"));
    }

    @Test
    @Rule("CP-40")
    void of_a_direct_connect_device_counts_for_that_device_only() {
        CustomerEnvironment given =
                acme.withDevice("other").connectedDirectly().environment().giveOptIn(device("direct"), CONSENT);

        assertTrue(isGiven(given, "direct"));
        assertFalse(isGiven(given, "other"));
        assertFalse(isGiven(given, "central"));
    }

    @Test
    @Rule("CP-40")
    void of_its_own_is_refused_to_a_central_connect_device() {
        assertEquals(
                List.of("CP-40 device \"central\""),
                refusal(() -> acme.environment().giveOptIn(device("central"), CONSENT)));
        assertEquals(
                List.of("CP-40 device \"central\""),
                refusal(() -> acme.environment().withdrawOptIn(device("central"), ANNA, LATER)));
    }

    @Test
    @Rule("CP-40")
    void of_its_own_is_refused_to_a_device_that_is_not_registered() {
        assertEquals(
                List.of("CP-40 device \"dl999\""),
                refusal(() -> acme.environment().giveOptIn(device("dl999"), CONSENT)));
        assertEquals(
                List.of("CP-40 device \"dl999\""),
                refusal(() -> acme.environment().withdrawOptIn(device("dl999"), ANNA, LATER)));
    }

    @Test
    @Rule("CP-40")
    void of_its_own_is_lost_by_a_device_that_moves_to_central_connect() {
        CustomerEnvironment moved = moved(acme.optedInItself().environment());

        assertEquals(new OptInState.NeverGiven(), moved.optIn().stateOf(device("direct")));
        assertEquals(List.of(), moved.optIn().devices());
    }

    @Test
    @Rule("CP-40")
    void of_its_own_is_not_back_when_the_device_connects_directly_again() {
        CustomerEnvironment given = acme.optedInItself().environment();

        CustomerEnvironment back =
                moved(given).changeDevice(given.devices().find(device("direct")).orElseThrow());

        assertFalse(isGiven(back, "direct"));
    }

    @Test
    @Rule("CP-40")
    void of_its_own_stays_when_another_thing_of_the_device_changes() {
        CustomerEnvironment changed = acme.optedInItself().inGroup("Production").environment();

        assertTrue(isGiven(changed, "direct"));
    }

    @Test
    @Rule("CP-40")
    void of_the_environment_counts_at_once_for_a_device_that_moves_to_central_connect() {
        CustomerEnvironment moved = moved(acme.environment().giveOptIn(CONSENT));

        assertTrue(isGiven(moved, "direct"));
    }

    @Test
    @Rule({"CP-29", "CP-40"})
    void of_its_own_ends_when_the_device_retires() {
        CustomerEnvironment given = acme.optedInItself().environment();

        CustomerEnvironment again = given.retireDevice(device("direct"))
                .registerDevice(given.devices().find(device("direct")).orElseThrow());

        assertFalse(isGiven(again, "direct"));
    }

    @Test
    @Rule("CP-41")
    void keeps_who_gave_consent_when_and_to_which_wording() {
        CustomerEnvironment given = acme.environment().giveOptIn(CONSENT);

        assertEquals(Optional.of(CONSENT), given.optIn().environment().consent());
    }

    @Test
    @Rule("CP-41")
    void keeps_the_consent_after_a_withdrawal() {
        CustomerEnvironment withdrawn = acme.environment().giveOptIn(CONSENT).withdrawOptIn(BERND, LATER);

        assertEquals(
                new OptInState.Withdrawn(CONSENT, BERND, LATER),
                withdrawn.optIn().environment());
        assertEquals(Optional.of(CONSENT), withdrawn.optIn().environment().consent());
        assertFalse(isGiven(withdrawn, "central"));
    }

    @Test
    @Rule("CP-41")
    void keeps_the_consent_of_a_direct_connect_device_after_a_withdrawal() {
        CustomerEnvironment withdrawn =
                acme.environment().giveOptIn(device("direct"), CONSENT).withdrawOptIn(device("direct"), BERND, LATER);

        assertEquals(
                new OptInState.Withdrawn(CONSENT, BERND, LATER),
                withdrawn.optIn().stateOf(device("direct")));
        assertFalse(isGiven(withdrawn, "direct"));
    }

    @Test
    @Rule("CP-41")
    void changes_nothing_but_the_opt_in_when_it_is_withdrawn() {
        CustomerEnvironment given =
                acme.withDefault(RESELLER, "nordwind").optedIn().integrated().environment();

        CustomerEnvironment withdrawn = given.withdrawOptIn(ANNA, LATER);

        assertEquals(given.integration(), withdrawn.integration());
        assertEquals(holding(given, "central", RESELLER), holding(withdrawn, "central", RESELLER));
        assertEquals(
                given, withdrawn.giveOptIn(given.optIn().environment().consent().orElseThrow()));
    }

    @Test
    @Rule("CP-41")
    void of_a_device_stays_when_that_of_the_environment_is_withdrawn() {
        CustomerEnvironment withdrawn =
                acme.optedIn().optedInItself().environment().withdrawOptIn(ANNA, LATER);

        assertTrue(isGiven(withdrawn, "direct"));
        assertFalse(isGiven(withdrawn, "central"));
    }

    @Test
    @Rule({"CP-41", "L-7"})
    void changes_nothing_when_none_holds_and_it_is_withdrawn() {
        CustomerEnvironment never = acme.environment();
        CustomerEnvironment withdrawn = never.giveOptIn(CONSENT).withdrawOptIn(ANNA, LATER);

        assertTrue(change(never, never.withdrawOptIn(ANNA, LATER)).isEmpty());
        assertTrue(change(never, never.withdrawOptIn(device("direct"), ANNA, LATER))
                .isEmpty());
        assertTrue(change(withdrawn, withdrawn.withdrawOptIn(BERND, LATER.plusSeconds(1)))
                .isEmpty());
    }

    @Test
    @Rule("CP-41")
    void records_a_new_consent_after_a_withdrawal() {
        Consent second = new Consent(BERND, LATER, "wording of 2027");

        CustomerEnvironment again =
                acme.environment().giveOptIn(CONSENT).withdrawOptIn(ANNA, LATER).giveOptIn(second);

        assertEquals(new OptInState.Given(second), again.optIn().environment());
    }

    private static boolean isGiven(CustomerEnvironment environment, String device) {
        return environment
                .optIn()
                .isGivenFor(environment.devices().find(device(device)).orElseThrow());
    }

    /** The device "direct" connects centrally from now on. */
    private static CustomerEnvironment moved(CustomerEnvironment environment) {
        return environment.changeDevice(AnEnvironment.called("other")
                .withDevice("direct")
                .environment()
                .devices()
                .find(device("direct"))
                .orElseThrow());
    }

    @Test
    @Rule("CP-40")
    void is_given_to_several_direct_connect_devices_at_once() {
        Consent consent = new Consent(BERND, LATER, "2026");
        CustomerEnvironment made = acme.withDevice("second").connectedDirectly().environment();
        List<DeviceId> direct = List.of(DeviceId.of("direct"), DeviceId.of("second"));

        CustomerEnvironment given = made.giveOptIn(direct, consent);

        assertEquals(direct, given.optIn().devices());
        assertEquals(made.giveOptIn(direct.get(0), consent).giveOptIn(direct.get(1), consent), given);
    }

    @Test
    @Rule("CP-40")
    void is_refused_to_several_devices_with_each_that_cannot_have_it() {
        List<DeviceId> wrong = List.of(DeviceId.of("unknown"), DeviceId.of("direct"), DeviceId.of("central"));

        EditRefused refused = assertThrows(
                EditRefused.class, () -> acme.environment().giveOptIn(wrong, new Consent(BERND, LATER, "2026")));

        assertEquals(
                List.of("device \"unknown\"", "device \"central\""),
                refused.problems().stream().map(Problem::subject).toList());
    }

    @Test
    @Rule("CP-41")
    void of_several_direct_connect_devices_is_withdrawn_at_once_where_it_is_given() {
        CustomerEnvironment made = acme.withDevice("second")
                .connectedDirectly()
                .withDevice("never")
                .connectedDirectly()
                .environment()
                .giveOptIn(List.of(device("direct"), device("second")), CONSENT);
        List<DeviceId> all = List.of(device("direct"), device("second"), device("never"));

        CustomerEnvironment withdrawn = made.withdrawOptIn(all, BERND, LATER);

        assertEquals(
                List.of(
                        new OptInState.Withdrawn(CONSENT, BERND, LATER),
                        new OptInState.Withdrawn(CONSENT, BERND, LATER),
                        new OptInState.NeverGiven()),
                all.stream().map(withdrawn.optIn()::stateOf).toList());
        assertSame(withdrawn, withdrawn.withdrawOptIn(all, ANNA, LATER));
    }

    @Test
    @Rule("CP-40")
    void is_not_withdrawn_from_several_devices_and_each_that_cannot_have_it_is_reported() {
        List<DeviceId> wrong = List.of(DeviceId.of("unknown"), DeviceId.of("direct"), DeviceId.of("central"));

        EditRefused refused =
                assertThrows(EditRefused.class, () -> acme.environment().withdrawOptIn(wrong, BERND, LATER));

        assertEquals(
                List.of("device \"unknown\"", "device \"central\""),
                refused.problems().stream().map(Problem::subject).toList());
    }
}
