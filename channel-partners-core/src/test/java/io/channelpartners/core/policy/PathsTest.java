package io.channelpartners.core.policy;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.explanation.PathExplanation;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** The paths of a location to every feature in every state of the facts. */
class PathsTest {

    private static final PartnerLocationId LOCATION = PartnerLocationId.of("30523182");
    private static final List<InsightOnlineFeature> FEATURES = List.of(InsightOnlineFeature.values());
    private static final List<AccessCondition> CONDITIONS = List.of(AccessCondition.values());
    private static final List<PartnerRole> ROLES = List.of(RESELLER, SERVICE_PARTNER);

    @Test
    @Rule("CP-54")
    void has_a_path_for_each_role_that_is_held_and_decides_there_as_the_policy_does() {
        forEachCell((feature, facts) -> {
            List<PathExplanation> paths = Paths.of(LOCATION, feature, facts);
            int at = 0;
            for (PartnerRole role : ROLES) {
                if (facts.answer(Fact.held(role)) == Answer.YES) {
                    PathExplanation path = paths.get(at++);
                    assertEquals(Optional.of(role), path.role(), () -> feature + " in " + facts);
                    assertEquals(
                            AccessPolicy.path(feature, role, facts), path.decision(), () -> feature + " in " + facts);
                }
            }
            assertEquals(Math.max(1, at), paths.size(), () -> feature + " in " + facts);
        });
    }

    @Test
    @Rule("CP-54")
    void has_one_path_without_a_role_that_goes_no_further_than_holding_one() {
        forEachCell((feature, facts) -> {
            PathExplanation first = Paths.of(LOCATION, feature, facts).get(0);
            if (first.role().isEmpty()) {
                AccessCondition stop = first.decision().unmetCondition().orElseThrow();
                assertTrue(stop.compareTo(AccessCondition.LOCATION_HOLDS_A_ROLE) <= 0, () -> feature + " in " + facts);
            }
        });
    }

    @Test
    @Rule("CP-54")
    void asks_exactly_the_conditions_that_the_feature_has_up_to_the_first_that_is_not_yes() {
        forEachCell((feature, facts) -> {
            for (PathExplanation path : Paths.of(LOCATION, feature, facts)) {
                List<ConditionAnswer> answers = path.answers();
                int at = 0;
                for (AccessCondition condition : CONDITIONS) {
                    if (at < answers.size() && AccessPolicy.has(feature, condition)) {
                        assertEquals(condition, answers.get(at++).condition(), () -> feature + " in " + facts);
                    }
                }
                boolean permits = answers.get(at - 1).answer() == Answer.YES;
                assertEquals(answers.size(), at, () -> feature + " in " + facts);
                assertEquals(permits, path.decision().isVisible(), () -> feature + " in " + facts);
            }
        });
    }

    @Test
    @Rule("CP-55")
    void decides_as_the_policy_does_over_all_paths() {
        forEachCell((feature, facts) -> {
            List<PathExplanation> paths = Paths.of(LOCATION, feature, facts);
            AccessDecision together = paths.get(0).decision();
            for (PathExplanation path : paths) {
                together = Decisions.furthest(together, path.decision());
            }
            assertEquals(AccessPolicy.decide(feature, facts), together, () -> feature + " in " + facts);
        });
    }

    @Test
    @Rule("CP-55")
    void reports_an_unknown_holding_before_one_that_is_a_no() {
        AccessFacts facts = FactStates.all(Answer.YES)
                .with(Fact.HELD_AS_RESELLER, Answer.NO)
                .with(Fact.HELD_AS_SERVICE_PARTNER, Answer.UNKNOWN);

        PathExplanation path =
                Paths.of(LOCATION, InsightOnlineFeature.WARRANTY_STATUS, facts).get(0);

        assertEquals(Optional.empty(), path.role());
        assertEquals(AccessDecision.stopped(Answer.UNKNOWN, AccessCondition.LOCATION_HOLDS_A_ROLE), path.decision());
    }

    private static void forEachCell(BiConsumer<InsightOnlineFeature, AccessFacts> check) {
        AtomicInteger cells = new AtomicInteger();
        FactStates.forEach(facts -> FEATURES.forEach(feature -> {
            check.accept(feature, facts);
            cells.incrementAndGet();
        }));
        assertEquals(FactStates.SIZE * FEATURES.size(), cells.get());
    }
}
