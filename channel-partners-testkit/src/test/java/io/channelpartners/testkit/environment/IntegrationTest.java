package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.testkit.environment.Shorthand.change;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import io.channelpartners.user.HpePassportId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntegrationTest {

    private static final HpePassportId CUSTOMER = HpePassportId.of("customer");
    private static final HpePassportId SUCCESSOR = HpePassportId.of("successor");

    private final AnEnvironment acme = AnEnvironment.called("acme")
            .optedIn()
            .withDefault(RESELLER, "nordwind")
            .withDevice("dl380")
            .servicedBy("suedwind")
            .withDevice("msa")
            .connectedDirectly()
            .optedInItself();

    @Test
    @Rule("CP-42")
    void starts_disabled() {
        assertFalse(AnEnvironment.called("new").environment().integration().isEnabled());
    }

    @Test
    @Rule("CP-42")
    void is_enabled_for_a_passport_of_the_customer() {
        CustomerEnvironment enabled = acme.environment().enableIntegration(CUSTOMER);

        assertTrue(enabled.integration().isEnabled());
        assertEquals(Optional.of(CUSTOMER), enabled.integration().passport());
    }

    @Test
    @Rule("CP-42")
    void is_disabled_without_a_passport() {
        CustomerEnvironment disabled =
                acme.environment().enableIntegration(CUSTOMER).disableIntegration();

        assertEquals(InsightOnlineIntegration.disabled(), disabled.integration());
        assertEquals(Optional.empty(), disabled.integration().passport());
    }

    @Test
    @Rule("CP-43")
    void changes_nothing_else_when_it_is_disabled() {
        CustomerEnvironment enabled = acme.environment().enableIntegration(CUSTOMER);

        assertEquals(acme.environment(), enabled.disableIntegration());
    }

    @Test
    @Rule("CP-43")
    void brings_everything_back_when_it_is_enabled_again_for_the_same_passport() {
        CustomerEnvironment enabled = acme.environment().enableIntegration(CUSTOMER);

        assertEquals(enabled, enabled.disableIntegration().enableIntegration(CUSTOMER));
    }

    @Test
    @Rule("CP-43")
    void brings_everything_back_when_it_is_enabled_again_for_another_passport() {
        CustomerEnvironment enabled = acme.environment().enableIntegration(CUSTOMER);

        EnvironmentChange change = change(enabled, enabled.disableIntegration().enableIntegration(SUCCESSOR));

        assertEquals(
                Optional.of(new RowChange<>(
                        Optional.of(InsightOnlineIntegration.enabledFor(CUSTOMER)),
                        Optional.of(InsightOnlineIntegration.enabledFor(SUCCESSOR)))),
                change.integration());
        assertEquals(
                acme.environment(),
                EnvironmentSnapshot.after(change, Optional.of(Shorthand.stored(enabled)))
                        .environment()
                        .disableIntegration());
    }
}
