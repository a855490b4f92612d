package io.channelpartners.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A path that is compiled here and now says of every state of the facts what the readable policy says. */
class CompiledPathTest {

    @ParameterizedTest
    @EnumSource
    @Rule({"CP-54", "CP-55"})
    void says_what_the_policy_says(InsightOnlineFeature feature) {
        for (PartnerRole role : PartnerRole.values()) {
            CompiledPath path = new CompiledPath(feature, role);
            FactStates.forEach(facts -> assertEquals(
                    AccessPolicy.path(feature, role, facts), path.outcome(facts).decision(), () -> role + " " + facts));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Rule("CP-54")
    void asks_for_exactly_the_facts_without_which_it_does_not_permit(InsightOnlineFeature feature) {
        for (PartnerRole role : PartnerRole.values()) {
            CompiledPath path = new CompiledPath(feature, role);
            AccessFacts all = FactStates.all(Answer.YES);
            int needed = 0;
            for (Fact fact : Fact.values()) {
                boolean needs = !AccessPolicy.path(feature, role, all.with(fact, Answer.NO))
                        .equals(AccessPolicy.path(feature, role, all));
                needed |= needs ? fact.bit() : 0;
            }
            assertEquals(needed, path.asked(), () -> "as " + role);
            assertEquals(AccessPolicy.path(feature, role, all).isVisible(), path.canPermit(), () -> "as " + role);
        }
    }
}
