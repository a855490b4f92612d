package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.ANNA;
import static io.channelpartners.testkit.environment.Shorthand.byDefault;
import static io.channelpartners.testkit.environment.Shorthand.byHpe;
import static io.channelpartners.testkit.environment.Shorthand.holding;
import static io.channelpartners.testkit.environment.Shorthand.individually;
import static io.channelpartners.testkit.environment.Shorthand.partner;
import static io.channelpartners.testkit.environment.Shorthand.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.Revision;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Creation;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultPartnersTest {

    private final AnEnvironment acme = AnEnvironment.called("acme");

    @ParameterizedTest
    @EnumSource(PartnerRole.class)
    @Rule({"CP-10", "CP-11"})
    void starts_with_hpe_in_each_role(PartnerRole role) {
        assertEquals(Optional.empty(), acme.environment().defaults().find(role));
    }

    @Test
    @Rule("CP-10")
    void replaces_the_default_of_that_role_only() {
        CustomerEnvironment replaced = acme.withDefault(RESELLER, "nordwind")
                .withDefault(SERVICE_PARTNER, "nordwind")
                .withDefault(RESELLER, "suedwind")
                .environment();

        assertEquals(Optional.of(partner("suedwind")), replaced.defaults().find(RESELLER));
        assertEquals(Optional.of(partner("nordwind")), replaced.defaults().find(SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-10")
    void keeps_the_former_default_in_the_list() {
        CustomerEnvironment replaced = acme.withDefault(RESELLER, "nordwind")
                .withDefault(RESELLER, "suedwind")
                .environment();

        assertTrue(replaced.partners().contains(partner("nordwind")));
    }

    @Test
    @Rule("CP-11")
    void names_a_default_while_an_environment_is_set_up_and_leaves_the_other_role_to_hpe() {
        CustomerEnvironment made =
                acme.withDefault(RESELLER, "nordwind").withDevice("dl380").environment();

        EnvironmentSnapshot first = EnvironmentSnapshot.after(
                EnvironmentSnapshot.changeToSetUp(made, Creation.SOME, ANNA, SettableClock.START), Optional.empty());

        assertEquals(Revision.of(1), first.revision());
        assertEquals(byDefault("nordwind"), holding(first.environment(), "dl380", RESELLER));
        assertEquals(byHpe(), holding(first.environment(), "dl380", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-12")
    void moves_devices_without_an_individual_assignment_to_a_new_default_at_once() {
        CustomerEnvironment moved = acme.withDefault(RESELLER, "nordwind")
                .withDevice("dl380")
                .withDefault(RESELLER, "suedwind")
                .environment();

        assertEquals(byDefault("suedwind"), holding(moved, "dl380", RESELLER));
    }

    @Test
    @Rule("CP-12")
    void leaves_individually_assigned_devices_where_they_are_when_the_default_changes() {
        CustomerEnvironment stayed = acme.withDevice("dl380")
                .resoldBy("westwind")
                .withDefault(RESELLER, "nordwind")
                .withDefault(RESELLER, "suedwind")
                .environment();

        assertEquals(individually("westwind"), holding(stayed, "dl380", RESELLER));
    }

    @Test
    @Rule("CP-13")
    void resets_a_default_to_hpe_in_that_role_only() {
        CustomerEnvironment reset = acme.withDefault(RESELLER, "nordwind")
                .withDefault(SERVICE_PARTNER, "nordwind")
                .withDevice("dl380")
                .environment()
                .resetDefault(SERVICE_PARTNER);

        assertEquals(byHpe(), holding(reset, "dl380", SERVICE_PARTNER));
        assertEquals(byDefault("nordwind"), holding(reset, "dl380", RESELLER));
    }

    @Test
    @Rule("CP-13")
    void keeps_a_reset_default_in_the_list() {
        CustomerEnvironment reset =
                acme.withDefault(RESELLER, "nordwind").environment().resetDefault(RESELLER);

        assertTrue(reset.partners().contains(partner("nordwind")));
    }

    @Test
    @Rule("CP-14")
    void takes_one_partner_as_the_default_of_both_roles() {
        CustomerEnvironment both = acme.withDefault(RESELLER, "nordwind")
                .withDefault(SERVICE_PARTNER, "nordwind")
                .environment();

        assertEquals(Set.of(RESELLER, SERVICE_PARTNER), both.defaults().rolesOf(partner("nordwind")));
    }

    @ParameterizedTest
    @EnumSource(PartnerRole.class)
    @Rule("CP-14")
    void refuses_a_default_that_is_not_listed(PartnerRole role) {
        CustomerEnvironment listed =
                acme.withPartner("nordwind", Standings.full()).environment();

        assertEquals(
                List.of("CP-14 partner \"suedwind\""), refusal(() -> listed.setDefault(role, partner("suedwind"))));
    }
}
