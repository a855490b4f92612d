package io.channelpartners.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The properties of each fact. */
class FactTest {

    @Test
    @Rule({"L-8", "CP-56"})
    void a_check_settles_recognition_and_what_a_standing_tells() {
        assertEquals(
                EnumSet.of(
                        Fact.VIEWER_IS_RECOGNIZED,
                        Fact.AUTHORIZED_AS_RESELLER,
                        Fact.AUTHORIZED_AS_SERVICE_PARTNER,
                        Fact.PROACTIVE_CARE_IS_AUTHORIZED,
                        Fact.ENROLLMENT_FORM_IS_FILED),
                Stream.of(Fact.values()).filter(Fact::isCheckable).collect(Collectors.toSet()));
    }

    @Test
    @Rule("L-8")
    void every_fact_but_the_generation_has_an_act_of_its_own() {
        assertEquals(
                Set.of(Fact.GENERATION_IS_COVERED),
                Stream.of(Fact.values()).filter(fact -> fact.act().isEmpty()).collect(Collectors.toSet()));
    }

    @Test
    void each_role_has_its_own_facts() {
        assertEquals(Fact.HELD_AS_RESELLER, Fact.held(PartnerRole.RESELLER));
        assertEquals(Fact.HELD_AS_SERVICE_PARTNER, Fact.held(PartnerRole.SERVICE_PARTNER));
        assertEquals(Fact.AUTHORIZED_AS_RESELLER, Fact.authorized(PartnerRole.RESELLER));
        assertEquals(Fact.AUTHORIZED_AS_SERVICE_PARTNER, Fact.authorized(PartnerRole.SERVICE_PARTNER));
    }
}
