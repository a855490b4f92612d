package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.byDefault;
import static io.channelpartners.testkit.environment.Shorthand.byHpe;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.holding;
import static io.channelpartners.testkit.environment.Shorthand.partner;
import static io.channelpartners.testkit.environment.Shorthand.refusal;
import static io.channelpartners.testkit.environment.Shorthand.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartnerListTest {

    private final AnEnvironment acme = AnEnvironment.called("acme");

    @Test
    @Rule("CP-05")
    void creates_a_partner_from_a_recognized_check_of_exactly_its_id() {
        IdCheck.Recognized check = IdChecks.recognized("nordwind", Standings.resellerOnly());

        CustomerEnvironment created = acme.environment().addPartner(check);

        assertEquals(
                Optional.of(
                        new ChannelPartner(partner("nordwind"), check.details(), check.standing(), check.checkedAt())),
                created.partners().find(partner("nordwind")));
    }

    @Test
    @Rule("CP-06")
    void lists_an_id_that_differs_in_letter_case_or_leading_zeros_as_another_partner() {
        CustomerEnvironment created = acme.environment()
                .addPartner(IdChecks.recognized("007a"))
                .addPartner(IdChecks.recognized("7a"))
                .addPartner(IdChecks.recognized("007A"));

        assertEquals(
                List.of(partner("007A"), partner("007a"), partner("7a")),
                created.partners().ids());
    }

    @Test
    @Rule("CP-06")
    void refuses_to_create_a_listed_partner_a_second_time() {
        CustomerEnvironment listed =
                acme.withPartner("nordwind", Standings.full()).environment();

        assertEquals(
                List.of("CP-06 partner \"nordwind\""),
                refusal(() -> listed.addPartner(IdChecks.recognized("nordwind", Standings.resellerOnly()))));
    }

    @Test
    @Rule("CP-06")
    void has_one_entry_for_a_partner_that_takes_both_roles() {
        CustomerEnvironment both = acme.withDefault(RESELLER, "nordwind")
                .withDefault(SERVICE_PARTNER, "nordwind")
                .environment();

        assertEquals(List.of(partner("nordwind")), both.partners().ids());
    }

    @Test
    @Rule("CP-09")
    void removes_a_partner_that_is_no_default() {
        CustomerEnvironment listed =
                acme.withPartner("nordwind", Standings.full()).environment();

        assertEquals(acme.environment(), listed.removePartner(partner("nordwind")));
    }

    @Test
    @Rule("CP-09")
    void refuses_to_remove_the_default_of_a_role() {
        CustomerEnvironment byDefault = acme.withDefault(RESELLER, "nordwind").environment();

        EditRefused refused = assertThrows(EditRefused.class, () -> byDefault.removePartner(partner("nordwind")));

        assertEquals(
                "partner \"nordwind\" is the default reseller: choose another default or HPE first (CP-09)",
                refused.getMessage());
    }

    @Test
    @Rule("CP-09")
    void names_both_roles_when_it_refuses_to_remove_the_default_of_both() {
        CustomerEnvironment byDefault = acme.withDefault(RESELLER, "nordwind")
                .withDefault(SERVICE_PARTNER, "nordwind")
                .environment();

        EditRefused refused = assertThrows(EditRefused.class, () -> byDefault.removePartner(partner("nordwind")));

        assertEquals(
                List.of("is the default reseller", "is the default service partner"),
                refused.problems().stream().map(Problem::reason).toList());
    }

    @Test
    @Rule("CP-09")
    void removes_a_former_default_once_another_is_chosen() {
        CustomerEnvironment displaced = acme.withDefault(RESELLER, "nordwind")
                .withDefault(RESELLER, "suedwind")
                .environment();

        assertEquals(
                List.of(partner("suedwind")),
                displaced.removePartner(partner("nordwind")).partners().ids());
    }

    @Test
    @Rule("CP-09")
    void refuses_to_remove_a_partner_that_is_not_listed() {
        assertEquals(
                List.of("CP-09 partner \"nordwind\""),
                refusal(() -> acme.environment().removePartner(partner("nordwind"))));
    }

    @Test
    @Rule("CP-09")
    void puts_the_devices_of_a_removed_partner_back_on_the_default_of_each_role() {
        CustomerEnvironment removed = acme.withDefault(SERVICE_PARTNER, "suedwind")
                .withDevice("dl380")
                .resoldBy("nordwind")
                .servicedBy("nordwind")
                .environment()
                .removePartner(partner("nordwind"));

        assertEquals(byHpe(), holding(removed, "dl380", RESELLER));
        assertEquals(byDefault("suedwind"), holding(removed, "dl380", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-09")
    void names_the_devices_that_a_removal_puts_back_on_the_default_ascending_for_each_role() {
        CustomerEnvironment before = acme.withDevice("msa")
                .resoldBy("nordwind")
                .withDevice("dl380")
                .resoldBy("nordwind")
                .servicedBy("nordwind")
                .withDevice("dl360")
                .resoldBy("suedwind")
                .environment();

        ChangeResult removed = result(before, before.removePartner(partner("nordwind")));

        assertEquals(List.of(device("dl380"), device("msa")), removed.backToDefault(RESELLER));
        assertEquals(List.of(device("dl380")), removed.backToDefault(SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-09")
    void keeps_the_devices_of_other_partners_when_one_is_removed() {
        CustomerEnvironment before = acme.withDevice("dl380")
                .resoldBy("suedwind")
                .servicedBy("nordwind")
                .environment();

        CustomerEnvironment removed = before.removePartner(partner("nordwind"));

        assertEquals(holding(before, "dl380", RESELLER), holding(removed, "dl380", RESELLER));
    }

    @Test
    @Rule("CP-09")
    void does_not_name_retired_devices_as_back_on_the_default() {
        CustomerEnvironment before =
                acme.withDevice("dl380").resoldBy("nordwind").environment();

        ChangeResult retired = result(before, before.retireDevice(device("dl380")));

        assertEquals(List.of(), retired.backToDefault(RESELLER));
    }

    @Test
    @Rule("CP-10")
    void tells_the_roles_of_which_a_partner_is_the_default() {
        CustomerEnvironment made = acme.withDefault(SERVICE_PARTNER, "nordwind")
                .withPartner("suedwind", Standings.full())
                .environment();

        assertEquals(Set.of(SERVICE_PARTNER), made.defaults().rolesOf(partner("nordwind")));
        assertEquals(Set.of(), made.defaults().rolesOf(partner("suedwind")));
    }

    @Test
    @Rule("CP-06")
    void tells_whether_a_location_is_listed() {
        CustomerEnvironment listed =
                acme.withPartner("nordwind", Standings.full()).environment();

        assertTrue(listed.partners().contains(partner("nordwind")));
        assertFalse(listed.partners().contains(partner("suedwind")));
    }
}
