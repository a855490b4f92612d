package io.channelpartners.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.reference.ReferencePolicy;
import io.channelpartners.core.reference.ReferencePolicy.Circumstances;
import io.channelpartners.core.reference.ReferencePolicy.Location;
import io.channelpartners.core.reference.Verdict;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every cell of the decision space, all answers to the eleven facts times the twelve features, against the rule book. */
class DecisionSpaceTest {

    private static final ReferencePolicy REFERENCE = new ReferencePolicy();
    private static final int CELLS = FactSpace.SIZE * FactSpace.FEATURES.size();

    /** What is compared in each cell. */
    private interface Cell {
        boolean agrees(InsightOnlineFeature feature, AccessFacts facts, FeatureSet features, Verdict expected);
    }

    @Test
    @Rule({"CP-50", "CP-51", "CP-52", "CP-53", "CP-54", "CP-55", "CP-56"})
    void the_readable_policy_decides_every_cell_as_the_rule_book() {
        List<String> wrong = wrong((feature, facts, features, expected) -> {
            AccessDecision decision = AccessPolicy.decide(feature, facts);
            return decision.answer() == expected.answer()
                    && decision.unmetCondition().orElse(null) == expected.stop();
        });
        assertEquals(List.of(), wrong);
        System.out.println("decision space: " + CELLS + " cells agree with the rule book");
    }

    @Test
    @Rule({"CP-50", "CP-54", "CP-55", "CP-56", "L-6"})
    void the_compiled_policy_shows_in_every_cell_what_the_rule_book_shows() {
        assertEquals(
                List.of(),
                wrong((feature, facts, features, expected) ->
                        features.contains(feature) == (expected.answer() == Answer.YES)));
    }

    @Test
    @Rule({"CP-54", "CP-55", "CP-56"})
    void the_compiled_policy_decides_and_answers_in_every_cell_as_the_readable_one() {
        assertEquals(
                List.of(),
                wrong((feature, facts, features, expected) ->
                        CompiledPolicy.decide(feature, facts).equals(AccessPolicy.decide(feature, facts))
                                && saysTheSame(feature, PartnerRole.RESELLER, facts)
                                && saysTheSame(feature, PartnerRole.SERVICE_PARTNER, facts)));
    }

    private static boolean saysTheSame(InsightOnlineFeature feature, PartnerRole role, AccessFacts facts) {
        CompiledPath.Outcome outcome = CompiledPolicy.outcome(feature, role, facts);
        return outcome.decision().equals(AccessPolicy.path(feature, role, facts))
                && outcome.answers().equals(AccessPolicy.answers(feature, role, facts));
    }

    @Test
    @Rule("CP-54")
    void the_space_has_three_answers_for_each_of_eleven_facts_and_twelve_features() {
        assertEquals(2_125_764, CELLS);
        assertEquals(11, FactSpace.FACTS.size());
    }

    private static List<String> wrong(Cell cell) {
        List<String> wrong = new ArrayList<>();
        for (int point = 0; point < FactSpace.SIZE && wrong.size() < 5; point++) {
            AccessFacts facts = FactSpace.facts(point);
            FeatureSet features = CompiledPolicy.features(facts.yes());
            Circumstances circumstances = FactSpace.circumstances(point);
            List<Location> location = List.of(FactSpace.location(point));
            for (InsightOnlineFeature feature : FactSpace.FEATURES) {
                Verdict expected = REFERENCE.decide(feature, circumstances, location);
                if (!cell.agrees(feature, facts, features, expected)) {
                    wrong.add(feature + " where " + FactSpace.words(point) + "is by the rules " + expected);
                }
            }
        }
        return wrong;
    }
}
