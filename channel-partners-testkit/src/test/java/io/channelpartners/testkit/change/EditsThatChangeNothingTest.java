package io.channelpartners.testkit.change;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.ANNA;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.group;
import static io.channelpartners.testkit.environment.Shorthand.paneOf;
import static io.channelpartners.testkit.environment.Shorthand.partner;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.OptInState;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.environment.Shorthand;
import io.channelpartners.user.HpePassportId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EditsThatChangeNothingTest {

    private static final CustomerEnvironment ACME = AnEnvironment.called("acme")
            .integrated()
            .optedIn()
            .withDefault(RESELLER, "nordwind")
            .withPartner("westwind", Standings.resellerOnly())
            .withDevice("dl380")
            .inGroup("Production")
            .servicedBy("suedwind")
            .withDevice("msa")
            .connectedDirectly()
            .optedInItself()
            .environment();

    // spotless:off
    private static Stream<Arguments> edits() {
        return Stream.of(
            row("no edit",                           e -> e),
            row("the customer's present name",       e -> e.renameCustomer("Customer of acme")),
            row("the present default",               e -> e.setDefault(RESELLER, partner("nordwind"))),
            row("resetting what HPE holds",          e -> e.resetDefault(SERVICE_PARTNER)),
            row("a check that says the same",        e -> e.refreshPartner(IdChecks.recognized("nordwind"))),
            row("a check that is unavailable",       e -> e.refreshPartner(unavailable("nordwind"))),
            row("no checks",                         e -> e.refreshPartners(List.of())),
            row("no new devices",                    e -> e.registerDevices(List.of())),
            row("no changed devices",                e -> e.changeDevices(List.of())),
            row("the devices as they are",           e -> e.changeDevices(e.devices().all())),
            row("the present assignment",            e -> e.saveDevices(paneOf("suedwind").tick(SERVICE_PARTNER, device("dl380")))),
            row("the present assignment by group",   e -> e.saveDevices(paneOf("suedwind").tickGroup(SERVICE_PARTNER, group("Production")))),
            row("clearing what it does not hold",    e -> e.saveDevices(paneOf("westwind").clear(RESELLER, device("dl380")))),
            row("no ticks",                          e -> e.saveDevices(paneOf("westwind"))),
            row("the present consent",               e -> e.giveOptIn(consent(e.optIn().environment()))),
            row("the present consent of a device",   e -> e.giveOptIn(device("msa"), consent(e.optIn().stateOf(device("msa"))))),
            row("the present Passport",              e -> e.enableIntegration(HpePassportId.of("customer"))));
    }
    // spotless:on

    private static Arguments row(String label, EnvironmentEdit edit) {
        return arguments(label, edit);
    }

    @Rule("L-7")
    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void make_no_revision_and_leave_nothing_to_store(String label, EnvironmentEdit edit) {
        EnvironmentChange change = Shorthand.change(ACME, edit.apply(ACME));

        assertTrue(change.isEmpty(), label);
        assertFalse(change.makesRevision(), label);
        assertEquals(change.from(), change.to(), label);
    }

    /** As the Javadoc of {@link CustomerEnvironment} promises: it returns "this one if nothing changes". */
    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void return_the_very_environment(String label, EnvironmentEdit edit) {
        assertSame(ACME, edit.apply(ACME), label);
    }

    // spotless:off
    private static Stream<Arguments> edits_to_repeat() {
        return Stream.of(
            row("a new default",           e -> e.setDefault(SERVICE_PARTNER, partner("westwind"))),
            row("a reset default",         e -> e.resetDefault(RESELLER)),
            row("a changed standing",      e -> e.refreshPartner(IdChecks.recognized("westwind"))),
            row("no longer recognized",    e -> e.refreshPartner(new IdCheck.NotRecognized(partner("nordwind"), SettableClock.START))),
            row("ticked devices",          e -> e.saveDevices(paneOf("westwind").tick(RESELLER, device("dl380"), device("msa")))),
            row("a ticked group",          e -> e.saveDevices(paneOf("westwind").tickGroup(RESELLER, group("Production")))),
            row("cleared devices",         e -> e.saveDevices(paneOf("suedwind").clear(SERVICE_PARTNER, device("dl380")))),
            row("ticked and cleared ones", e -> e.saveDevices(paneOf("suedwind").tick(RESELLER, device("msa")).clear(SERVICE_PARTNER, device("dl380")))),
            row("a withdrawal",            e -> e.withdrawOptIn(ANNA, SettableClock.START)),
            row("a disabled integration",  e -> e.disableIntegration()));
    }
    // spotless:on

    @Rule("L-7")
    @ParameterizedTest(name = "{0}")
    @MethodSource("edits_to_repeat")
    void have_the_same_effect_once_or_twice(String label, EnvironmentEdit edit) {
        CustomerEnvironment once = edit.apply(ACME);

        assertFalse(Shorthand.change(ACME, once).isEmpty(), label);
        assertEquals(once, edit.apply(once), label);
    }

    private static IdCheck unavailable(String id) {
        return new IdCheck.Unavailable(partner(id), "time-out");
    }

    private static Consent consent(OptInState state) {
        return state.consent().orElseThrow();
    }
}
