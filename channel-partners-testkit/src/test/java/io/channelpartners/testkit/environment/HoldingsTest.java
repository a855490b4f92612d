package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.byDefault;
import static io.channelpartners.testkit.environment.Shorthand.byHpe;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.holding;
import static io.channelpartners.testkit.environment.Shorthand.individually;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoldingsTest {

    private final AnEnvironment acme = AnEnvironment.called("acme");

    @ParameterizedTest
    @EnumSource(PartnerRole.class)
    @Rule({"CP-20", "L-1"})
    void says_hpe_if_the_role_has_neither_an_assignment_nor_a_default(PartnerRole role) {
        assertEquals(byHpe(), holding(acme.withDevice("dl380").environment(), "dl380", role));
    }

    @ParameterizedTest
    @EnumSource(PartnerRole.class)
    @Rule({"CP-20", "L-1"})
    void says_by_default_if_the_role_has_no_assignment(PartnerRole role) {
        CustomerEnvironment made =
                acme.withDefault(role, "nordwind").withDevice("dl380").environment();

        assertEquals(byDefault("nordwind"), holding(made, "dl380", role));
    }

    @Test
    @Rule({"CP-20", "L-1"})
    void says_individually_if_the_role_has_an_assignment_and_a_default() {
        CustomerEnvironment made = acme.withDefault(RESELLER, "nordwind")
                .withDevice("dl380")
                .resoldBy("suedwind")
                .environment();

        assertEquals(individually("suedwind"), holding(made, "dl380", RESELLER));
    }

    @Test
    @Rule({"CP-20", "CP-25"})
    void says_individually_if_the_device_is_assigned_to_the_default_itself() {
        CustomerEnvironment made = acme.withDefault(SERVICE_PARTNER, "nordwind")
                .withDevice("dl380")
                .servicedBy("nordwind")
                .environment();

        assertEquals(individually("nordwind"), holding(made, "dl380", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-20")
    void says_nothing_of_a_device_that_is_not_registered() {
        Optional<Holding> unknown =
                acme.withDefault(RESELLER, "nordwind").environment().holding(device("x"), RESELLER);

        assertEquals(Optional.empty(), unknown);
    }
}
