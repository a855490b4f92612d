package io.channelpartners.testkit;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnEnvironmentTest {

    private static final PartnerLocationId NORDWIND = PartnerLocationId.of("nordwind");
    private static final DeviceId DL380 = DeviceId.of("dl380");

    private final AnEnvironment acme = AnEnvironment.called("acme");

    @Test
    void begins_with_nothing_set_up() {
        CustomerEnvironment empty = acme.environment();

        assertEquals("acme", empty.id().value());
        assertTrue(empty.partners().all().isEmpty());
        assertEquals(0, empty.devices().size());
        assertFalse(empty.integration().isEnabled());
        assertFalse(empty.optIn().environment().isGiven());
    }

    @Test
    void lists_a_partner_that_it_names_with_a_full_standing() {
        assertEquals(
                Optional.of(ChannelPartner.of(IdChecks.recognized("nordwind"))),
                acme.withDefault(RESELLER, "nordwind").environment().partners().find(NORDWIND));
    }

    @Test
    void keeps_the_standing_that_was_said_before() {
        AnEnvironment said = acme.withPartner("nordwind", Standings.resellerOnly())
                .withDevice("dl380")
                .servicedBy("nordwind");

        assertEquals(
                Optional.of(Standings.resellerOnly()),
                said.environment().partners().find(NORDWIND).map(ChannelPartner::standing));
    }

    @Test
    void registers_a_device_named_like_its_id_of_generation_v7_that_connects_centrally() {
        assertEquals(
                Optional.of(Device.builder()
                        .id(DL380)
                        .name("dl380")
                        .generation(InsightRsGeneration.V7)
                        .connectMethod(ConnectMethod.CENTRAL)
                        .build()),
                acme.withDevice("dl380").environment().devices().find(DL380));
    }

    @Test
    void says_each_thing_of_a_device_beside_the_others() {
        Device made = acme.withDevice("dl380")
                .inGroup("Production")
                .reportedBy(InsightRsGeneration.V5)
                .connectedDirectly()
                .inGroup("Berlin")
                .environment()
                .devices()
                .find(DL380)
                .orElseThrow();

        assertEquals(Set.of(DeviceGroup.of("Production"), DeviceGroup.of("Berlin")), made.groups());
        assertEquals(InsightRsGeneration.V5, made.generation());
        assertEquals(ConnectMethod.DIRECT, made.connectMethod());
    }

    @Test
    void assigns_the_device_in_each_role() {
        CustomerEnvironment made = acme.withDevice("dl380")
                .resoldBy("nordwind")
                .servicedBy("suedwind")
                .environment();

        assertEquals(Optional.of(new Holding.Individual(NORDWIND)), made.holding(DL380, RESELLER));
        assertEquals(
                Optional.of(new Holding.Individual(PartnerLocationId.of("suedwind"))),
                made.holding(DL380, SERVICE_PARTNER));
    }

    @Test
    void opts_in_the_environment_or_the_device_itself() {
        CustomerEnvironment environment = acme.withDevice("dl380").optedIn().environment();
        CustomerEnvironment itself =
                acme.withDevice("dl380").connectedDirectly().optedInItself().environment();

        assertTrue(environment.optIn().environment().isGiven());
        assertTrue(itself.optIn().stateOf(DL380).isGiven());
        assertFalse(itself.optIn().environment().isGiven());
    }

    @Test
    void leaves_a_shorter_sentence_as_it_is() {
        CustomerEnvironment before = acme.environment();
        CustomerEnvironment after = acme.integrated().environment();

        assertEquals(before, acme.environment());
        assertTrue(after.integration().isEnabled());
    }

    @Test
    void needs_a_device_before_words_that_speak_of_it() {
        assertThrows(IllegalStateException.class, () -> acme.inGroup("Production"));
    }

    @Test
    @Rule("CP-07")
    void knows_standings_by_name() {
        assertEquals(standing(Answer.YES, Answer.YES), Standings.full());
        assertEquals(standing(Answer.YES, Answer.NO), Standings.resellerOnly());
        assertEquals(standing(Answer.NO, Answer.YES), Standings.servicePartnerOnly());
    }

    private static PartnerStanding standing(Answer reseller, Answer servicePartner) {
        return PartnerStanding.builder()
                .reseller(reseller)
                .servicePartner(servicePartner)
                .proactiveCare(Answer.YES)
                .enrollmentForm(Answer.YES)
                .caseRouting(Answer.YES)
                .build();
    }
}
