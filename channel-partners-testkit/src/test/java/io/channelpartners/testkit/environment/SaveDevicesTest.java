package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.byDefault;
import static io.channelpartners.testkit.environment.Shorthand.byHpe;
import static io.channelpartners.testkit.environment.Shorthand.change;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.group;
import static io.channelpartners.testkit.environment.Shorthand.holding;
import static io.channelpartners.testkit.environment.Shorthand.individually;
import static io.channelpartners.testkit.environment.Shorthand.paneOf;
import static io.channelpartners.testkit.environment.Shorthand.partner;
import static io.channelpartners.testkit.environment.Shorthand.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SaveDevicesTest {

    /** Two partners, no default; dl380 and dl360 are in the group Production, msa is in none. */
    private final AnEnvironment acme = AnEnvironment.called("acme")
            .withPartner("nordwind", Standings.full())
            .withPartner("suedwind", Standings.full())
            .withDevice("dl380")
            .inGroup("Production")
            .withDevice("dl360")
            .inGroup("Production")
            .withDevice("msa");

    @ParameterizedTest
    @EnumSource(PartnerRole.class)
    @Rule("CP-21")
    void assigns_a_ticked_device_individually(PartnerRole role) {
        CustomerEnvironment saved =
                acme.environment().saveDevices(paneOf("nordwind").tick(role, device("dl380")));

        assertEquals(individually("nordwind"), holding(saved, "dl380", role));
    }

    @Test
    @Rule("CP-21")
    void replaces_the_former_individual_assignment_of_that_role() {
        CustomerEnvironment saved = acme.environment()
                .saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380")))
                .saveDevices(paneOf("suedwind").tick(RESELLER, device("dl380")));

        assertEquals(individually("suedwind"), holding(saved, "dl380", RESELLER));
    }

    @Test
    @Rule("CP-21")
    void leaves_the_other_role_untouched() {
        CustomerEnvironment saved = acme.environment()
                .saveDevices(paneOf("nordwind").tick(SERVICE_PARTNER, device("dl380")))
                .saveDevices(paneOf("suedwind").tick(RESELLER, device("dl380")));

        assertEquals(individually("nordwind"), holding(saved, "dl380", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-21")
    void leaves_other_devices_untouched() {
        CustomerEnvironment saved =
                acme.environment().saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380")));

        assertEquals(byHpe(), holding(saved, "dl360", RESELLER));
    }

    @Test
    @Rule("CP-21")
    void cannot_assign_to_hpe_because_hpe_is_never_listed() {
        assertEquals(
                List.of("CP-27 partner \"HPE\""),
                refusal(() -> acme.environment().saveDevices(paneOf("HPE").tick(RESELLER, device("dl380")))));
    }

    @Test
    @Rule("CP-22")
    void puts_a_cleared_device_back_on_the_default() {
        CustomerEnvironment saved = acme.withDefault(RESELLER, "suedwind")
                .environment()
                .saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380")))
                .saveDevices(paneOf("nordwind").clear(RESELLER, device("dl380")));

        assertEquals(byDefault("suedwind"), holding(saved, "dl380", RESELLER));
    }

    @Test
    @Rule("CP-22")
    void puts_a_cleared_device_back_to_hpe_where_the_role_has_no_default() {
        CustomerEnvironment assigned =
                acme.environment().saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380")));

        assertEquals(acme.environment(), assigned.saveDevices(paneOf("nordwind").clear(RESELLER, device("dl380"))));
    }

    @Test
    @Rule("CP-23")
    void names_no_device_that_another_partner_took_over_as_back_on_the_default() {
        CustomerEnvironment assigned =
                acme.environment().saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380")));

        CustomerEnvironment takenOver = assigned.saveDevices(paneOf("suedwind").tick(RESELLER, device("dl380")));

        assertEquals(List.of(), change(assigned, takenOver).backToDefault(RESELLER));
    }

    @Test
    @Rule("CP-22")
    void names_the_cleared_devices_as_back_on_the_default() {
        CustomerEnvironment assigned =
                acme.environment().saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380"), device("msa")));

        CustomerEnvironment cleared = assigned.saveDevices(paneOf("nordwind").clear(RESELLER, device("dl380")));

        assertEquals(List.of(device("dl380")), change(assigned, cleared).backToDefault(RESELLER));
    }

    @Test
    @Rule("CP-23")
    void refuses_to_clear_a_device_from_the_default_partner_that_holds_it_by_default() {
        CustomerEnvironment byDefault = acme.withDefault(RESELLER, "nordwind").environment();

        assertEquals(
                List.of("CP-23 device \"dl380\""),
                refusal(() -> byDefault.saveDevices(paneOf("nordwind").clear(RESELLER, device("dl380")))));
    }

    @Test
    @Rule("CP-23")
    void refuses_to_clear_a_device_that_is_individually_assigned_to_that_same_default() {
        CustomerEnvironment individual = acme.withDefault(RESELLER, "nordwind")
                .environment()
                .saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380")));

        assertEquals(
                List.of("CP-23 device \"dl380\""),
                refusal(() -> individual.saveDevices(paneOf("nordwind").clear(RESELLER, device("dl380")))));
    }

    @Test
    @Rule("CP-23")
    void advises_to_assign_the_device_to_another_partner() {
        CustomerEnvironment byDefault = acme.withDefault(RESELLER, "nordwind").environment();

        EditRefused refused = assertThrows(
                EditRefused.class,
                () -> byDefault.saveDevices(paneOf("nordwind").clear(RESELLER, device("dl380"))));

        assertEquals(
                "device \"dl380\" cannot be cleared from partner \"nordwind\", the default reseller: "
                        + "assign the device to another partner (CP-23)",
                refused.getMessage());
    }

    @Test
    @Rule("CP-23")
    void clears_a_device_in_the_role_in_which_the_partner_is_not_the_default() {
        CustomerEnvironment saved = acme.withDefault(RESELLER, "nordwind")
                .environment()
                .saveDevices(paneOf("nordwind").tick(SERVICE_PARTNER, device("dl380")))
                .saveDevices(paneOf("nordwind").clear(SERVICE_PARTNER, device("dl380")));

        assertEquals(byHpe(), holding(saved, "dl380", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-24")
    void changes_nothing_when_it_clears_a_device_from_a_partner_that_does_not_hold_it() {
        CustomerEnvironment before =
                acme.environment().saveDevices(paneOf("suedwind").tick(RESELLER, device("dl380")));

        assertEquals(before, before.saveDevices(paneOf("nordwind").clear(RESELLER, device("dl380"))));
    }

    @Test
    @Rule("CP-24")
    void changes_nothing_when_it_clears_a_device_from_the_default_while_another_partner_holds_it() {
        CustomerEnvironment before = acme.withDefault(RESELLER, "nordwind")
                .environment()
                .saveDevices(paneOf("suedwind").tick(RESELLER, device("dl380")));

        assertEquals(before, before.saveDevices(paneOf("nordwind").clear(RESELLER, device("dl380"))));
    }

    @Test
    @Rule("CP-24")
    void changes_nothing_when_it_clears_a_device_in_a_role_that_only_the_other_role_of_the_partner_holds() {
        CustomerEnvironment before =
                acme.environment().saveDevices(paneOf("nordwind").tick(SERVICE_PARTNER, device("dl380")));

        assertEquals(before, before.saveDevices(paneOf("nordwind").clear(RESELLER, device("dl380"))));
    }

    @Test
    @Rule("CP-25")
    void keeps_an_assignment_to_the_present_default_when_the_default_changes() {
        CustomerEnvironment stayed = acme.withDefault(RESELLER, "nordwind")
                .environment()
                .saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380")))
                .setDefault(RESELLER, partner("suedwind"));

        assertEquals(individually("nordwind"), holding(stayed, "dl380", RESELLER));
    }

    @Test
    @Rule("CP-25")
    void follows_the_default_again_after_being_assigned_to_another_partner_and_cleared_from_that_one() {
        CustomerEnvironment following = acme.withDefault(RESELLER, "nordwind")
                .environment()
                .saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380")))
                .saveDevices(paneOf("suedwind").tick(RESELLER, device("dl380")))
                .saveDevices(paneOf("suedwind").clear(RESELLER, device("dl380")));

        assertEquals(byDefault("nordwind"), holding(following, "dl380", RESELLER));
        assertEquals(
                byDefault("suedwind"), holding(following.setDefault(RESELLER, partner("suedwind")), "dl380", RESELLER));
    }

    @Test
    @Rule("CP-26")
    void ticks_the_members_that_a_group_has_when_it_is_saved() {
        CustomerEnvironment saved =
                acme.environment().saveDevices(paneOf("nordwind").tickGroup(RESELLER, group("Production")));

        assertEquals(
                List.of(device("dl360"), device("dl380")), saved.assignments().devices(RESELLER));
    }

    @Test
    @Rule("CP-26")
    void leaves_a_later_member_of_the_group_on_the_default() {
        CustomerEnvironment saved =
                acme.environment().saveDevices(paneOf("nordwind").tickGroup(RESELLER, group("Production")));
        CustomerEnvironment joined = saved.registerDevice(AnEnvironment.called("other")
                .withDevice("late")
                .inGroup("Production")
                .environment()
                .devices()
                .find(device("late"))
                .orElseThrow());

        assertEquals(byHpe(), holding(joined, "late", RESELLER));
    }

    @Test
    @Rule("CP-26")
    void keeps_the_assignment_of_a_device_that_leaves_the_group() {
        CustomerEnvironment saved =
                acme.environment().saveDevices(paneOf("nordwind").tickGroup(RESELLER, group("Production")));
        CustomerEnvironment left = saved.changeDevice(AnEnvironment.called("other")
                .withDevice("dl380")
                .environment()
                .devices()
                .find(device("dl380"))
                .orElseThrow());

        assertEquals(individually("nordwind"), holding(left, "dl380", RESELLER));
    }

    @Test
    @Rule("CP-26")
    void clears_the_members_that_a_group_has_when_it_is_saved() {
        CustomerEnvironment saved = acme.environment()
                .saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380"), device("dl360"), device("msa")))
                .saveDevices(paneOf("nordwind").clearGroup(RESELLER, group("Production")));

        assertEquals(List.of(device("msa")), saved.assignments().devices(RESELLER));
    }

    @Test
    @Rule("CP-26")
    void takes_a_device_once_that_is_ticked_by_itself_and_by_its_group() {
        CustomerEnvironment saved = acme.environment()
                .saveDevices(
                        paneOf("nordwind").tick(RESELLER, device("dl380")).tickGroup(RESELLER, group("Production")));

        assertEquals(
                List.of(device("dl360"), device("dl380")), saved.assignments().devices(RESELLER));
    }
}
