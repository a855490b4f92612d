package io.channelpartners.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A freshly compiled path answers as the readable policy does, in every state of the facts. */
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
}
