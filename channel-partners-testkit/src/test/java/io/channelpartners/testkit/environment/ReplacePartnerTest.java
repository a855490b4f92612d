package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.byDefault;
import static io.channelpartners.testkit.environment.Shorthand.holding;
import static io.channelpartners.testkit.environment.Shorthand.individually;
import static io.channelpartners.testkit.environment.Shorthand.partner;
import static io.channelpartners.testkit.environment.Shorthand.refusal;
import static io.channelpartners.testkit.environment.Shorthand.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

@Domain(ChannelPartnersDomain.class)
class ReplacePartnerTest {

    private static final Set<PartnerRole> BOTH = EnumSet.allOf(PartnerRole.class);
    private static final Set<PartnerRole> AS_RESELLER = EnumSet.of(RESELLER);

    private final CustomerEnvironment acme = AnEnvironment.called("acme")
            .withDefault(RESELLER, "nordwind")
            .withPartner("suedwind", Standings.resellerOnly())
            .withDevice("d1")
            .withDevice("d2")
            .resoldBy("nordwind")
            .servicedBy("nordwind")
            .environment();

    @Test
    @Rule("CP-16")
    void hands_over_defaults_and_individual_assignments() {
        CustomerEnvironment replaced = acme.replacePartner(partner("nordwind"), partner("suedwind"), BOTH);

        assertEquals(byDefault("suedwind"), holding(replaced, "d1", RESELLER));
        assertEquals(individually("suedwind"), holding(replaced, "d2", RESELLER));
        assertEquals(individually("suedwind"), holding(replaced, "d2", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-16")
    void leaves_the_other_role_alone() {
        CustomerEnvironment replaced = acme.replacePartner(partner("nordwind"), partner("suedwind"), AS_RESELLER);

        assertEquals(individually("suedwind"), holding(replaced, "d2", RESELLER));
        assertEquals(individually("nordwind"), holding(replaced, "d2", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-16")
    void keeps_the_former_partner_in_the_list() {
        CustomerEnvironment replaced = acme.replacePartner(partner("nordwind"), partner("suedwind"), BOTH);

        assertEquals(acme.partners(), replaced.partners());
    }

    @Test
    @Rule({"CP-16", "L-7"})
    void changes_nothing_for_a_partner_replaced_by_itself() {
        assertSame(acme, acme.replacePartner(partner("nordwind"), partner("nordwind"), BOTH));
    }

    @Test
    @Rule({"CP-16", "CP-27"})
    void refuses_all_that_is_wrong_at_once() {
        assertEquals(
                List.of("CP-16 partner \"ostwind\"", "CP-16 partner \"westwind\"", "CP-16 partner \"ostwind\""),
                refusal(() -> acme.replacePartner(partner("ostwind"), partner("westwind"), Set.of())));
        assertEquals(
                List.of("CP-16 partner \"ostwind\""),
                refusal(() -> acme.replacePartner(partner("ostwind"), partner("ostwind"), BOTH)));
    }

    @Test
    @Rule({"CP-08", "CP-16"})
    void warns_of_a_role_that_the_successor_cannot_use_yet() {
        CustomerEnvironment replaced =
                acme.replacePartner(partner("nordwind"), partner("suedwind"), EnumSet.of(SERVICE_PARTNER));

        assertTrue(result(acme, replaced).warnings().stream()
                .anyMatch(warning ->
                        warning.message().startsWith("partner \"suedwind\" is not authorized as service partner")));
    }

    @Property(tries = 200)
    @Rule("CP-16")
    void equals_the_sequence_made_by_hand(@ForAll CustomerEnvironment environment, @ForAll PartnerRole role) {
        for (PartnerLocationId former : environment.partners().ids()) {
            for (PartnerLocationId successor : environment.partners().ids()) {
                assertEquals(
                        byHand(environment, former, successor, role),
                        environment.replacePartner(former, successor, EnumSet.of(role)));
            }
        }
    }

    private static CustomerEnvironment byHand(
            CustomerEnvironment environment, PartnerLocationId former, PartnerLocationId successor, PartnerRole role) {
        List<DeviceId> assigned = environment.assignments().devices(role).stream()
                .filter(device -> environment
                        .assignments()
                        .find(device, role)
                        .filter(former::equals)
                        .isPresent())
                .toList();
        CustomerEnvironment ticked =
                environment.saveDevices(DeviceTicks.of(successor).tick(role, assigned));
        return environment.defaults().find(role).filter(former::equals).isPresent()
                ? ticked.setDefault(role, successor)
                : ticked;
    }

    @Property(tries = 200)
    @Rule({"CP-16", "L-7"})
    void commutes_over_the_roles_and_is_idempotent(@ForAll CustomerEnvironment environment) {
        List<PartnerLocationId> listed = environment.partners().ids();
        Assume.that(listed.size() > 1);
        PartnerLocationId former = listed.get(0);
        PartnerLocationId successor = listed.get(1);
        EnumSet<PartnerRole> serviced = EnumSet.of(SERVICE_PARTNER);
        CustomerEnvironment both = environment.replacePartner(former, successor, BOTH);

        assertEquals(
                both,
                environment.replacePartner(former, successor, AS_RESELLER).replacePartner(former, successor, serviced));
        assertEquals(
                both,
                environment.replacePartner(former, successor, serviced).replacePartner(former, successor, AS_RESELLER));
        assertSame(both, both.replacePartner(former, successor, BOTH));
    }
}
