package io.channelpartners.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.explanation.Repair;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The facts about one location answer as the policy does. */
class LocationFactsTest {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");

    @ParameterizedTest
    @EnumSource
    @Rule({"CP-54", "CP-55", "L-8"})
    void decide_list_paths_and_repair_as_the_policy_does(InsightOnlineFeature feature) {
        for (Fact fact : Fact.values()) {
            for (Answer answer : Answer.values()) {
                AccessFacts facts = FactStates.all(Answer.YES).with(fact, answer);
                LocationFacts location = new LocationFacts(LOCATION, facts);
                assertEquals(CompiledPolicy.decide(feature, facts), location.decide(feature));
                assertEquals(Paths.of(LOCATION, feature, facts), location.paths(feature));
                assertEquals(
                        Repairs.of(feature, facts).stream()
                                .map(acts -> new Repair(LOCATION, acts))
                                .toList(),
                        location.repairs(feature));
            }
        }
    }

    @Test
    @Rule("CP-54")
    void know_the_device_only_by_a_yes() {
        for (Answer known : Answer.values()) {
            AccessFacts facts = FactStates.all(Answer.NO).with(Fact.DEVICE_IS_KNOWN, known);
            assertEquals(known == Answer.YES, new LocationFacts(LOCATION, facts).knowsTheDevice());
        }
    }

    @Test
    @Rule("CP-59")
    void hold_a_role_only_by_a_yes() {
        for (Answer reseller : Answer.values()) {
            for (Answer servicePartner : Answer.values()) {
                AccessFacts facts = FactStates.all(Answer.YES)
                        .with(Fact.HELD_AS_RESELLER, reseller)
                        .with(Fact.HELD_AS_SERVICE_PARTNER, servicePartner);
                assertEquals(
                        reseller == Answer.YES || servicePartner == Answer.YES, facts.haveARoleHeld(), facts::toString);
            }
        }
    }

    @Test
    void are_put_together_of_those_of_the_device_and_those_of_the_location() {
        AccessFacts device = AccessFacts.none()
                .with(Fact.DEVICE_IS_KNOWN, Answer.YES)
                .with(Fact.GENERATION_IS_COVERED, Answer.UNKNOWN);
        AccessFacts location = AccessFacts.none()
                .with(Fact.AUTHORIZED_AS_RESELLER, Answer.YES)
                .with(Fact.ENROLLMENT_FORM_IS_FILED, Answer.UNKNOWN);

        assertEquals(
                device.with(Fact.AUTHORIZED_AS_RESELLER, Answer.YES)
                        .with(Fact.ENROLLMENT_FORM_IS_FILED, Answer.UNKNOWN),
                device.and(location));
    }
}
