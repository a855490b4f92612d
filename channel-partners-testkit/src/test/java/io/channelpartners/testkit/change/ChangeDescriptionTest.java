package io.channelpartners.testkit.change;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.ANNA;
import static io.channelpartners.testkit.environment.Shorthand.CONSENT;
import static io.channelpartners.testkit.environment.Shorthand.change;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.paneOf;
import static io.channelpartners.testkit.environment.Shorthand.partner;
import static io.channelpartners.testkit.environment.Shorthand.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Creation;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.user.HpePassportId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(ChannelPartnersDomain.class)
class ChangeDescriptionTest {

    private final CustomerEnvironment acme = AnEnvironment.called("acme")
            .withDefault(SERVICE_PARTNER, "A")
            .withPartner("B", Standings.full())
            .withDevice("d1")
            .withDevice("d2")
            .withDevice("d3")
            .resoldBy("B")
            .environment();

    @Test
    @Rule({"CP-10", "CP-21"})
    void names_defaults_and_counts_devices() {
        assertEquals(
                "default service partner \"A\" → \"B\"; 2 devices assigned individually to partner \"A\" as reseller",
                described(made -> made.setDefault(SERVICE_PARTNER, partner("B"))
                        .saveDevices(paneOf("A").tick(RESELLER, device("d1"), device("d2")))));
    }

    @Test
    @Rule({"CP-09", "CP-13", "CP-29"})
    void tells_what_goes_back_to_hpe_and_to_the_defaults() {
        assertEquals(
                "partner \"B\" removed; default service partner \"A\" → HPE; 1 device retired; 1 device back on the"
                        + " default reseller",
                described(made -> made.removePartner(partner("B"))
                        .resetDefault(SERVICE_PARTNER)
                        .retireDevice(device("d1"))));
    }

    @Test
    @Rule({"CP-41", "CP-42"})
    void tells_of_opt_in_and_integration_and_names_no_user() {
        String described =
                described(made -> made.giveOptIn(CONSENT).enableIntegration(HpePassportId.of("passport-0007")));

        assertEquals("opt-in given; integration enabled", described);
        assertEquals(
                "opt-in withdrawn",
                change(acme.giveOptIn(CONSENT), acme.giveOptIn(CONSENT).withdrawOptIn(ANNA, SettableClock.START))
                        .description());
    }

    @Test
    @Rule("L-7")
    void says_that_nothing_changes() {
        assertEquals("nothing changes", described(made -> made));
    }

    @Test
    @Rule("CP-02")
    void quotes_names_and_ids_safely() {
        PartnerLocationId hostile = PartnerLocationId.of("\u202Aevil\";drop".replace("\u202A", "\uE000"));

        assertEquals(
                "company name \"Customer\" → \"A \\\"B\\\"\"; partner \"\\u{E000}evil\\\";drop\" added",
                change(
                                acme.renameCustomer("Customer"),
                                acme.renameCustomer("A \"B\"").addPartner(IdChecks.recognized(hostile.value())))
                        .description());
    }

    @Test
    @Rule("CP-11")
    void describes_a_set_up() {
        String described = EnvironmentSnapshot.changeToSetUp(
                        acme.renameCustomer("ACME"), Creation.SOME, ANNA, SettableClock.START)
                .description();

        assertTrue(described.startsWith("set up for \"ACME\"; partner \"A\" added; partner \"B\" added"), described);
    }

    @Test
    @Rule("CP-12")
    void comes_with_the_warning_of_devices_that_follow_another_default() {
        assertEquals(
                List.of("3 devices will follow partner \"B\" instead of partner \"A\" as service partner: assign those"
                        + " that should stay (CP-12)"),
                result(acme, acme.setDefault(SERVICE_PARTNER, partner("B"))).warnings().stream()
                        .map(Problem::message)
                        .toList());
    }

    @Property(tries = 200)
    @Rule("CP-59")
    void is_one_line_for_any_change(@ForAll CustomerEnvironment before, @ForAll CustomerEnvironment after) {
        EnvironmentChange change = change(before, after);

        assertEquals(change.isEmpty(), change.description().equals("nothing changes"));
        assertFalse(change.description().chars().anyMatch(Character::isISOControl));
    }

    private String described(EnvironmentEdit edit) {
        return change(acme, edit.apply(acme)).description();
    }
}
