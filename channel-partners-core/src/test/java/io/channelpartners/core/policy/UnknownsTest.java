package io.channelpartners.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.Answer;
import io.channelpartners.testkit.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What cannot be told because facts are unknown, against every way in which they may turn out. */
class UnknownsTest {

    @Test
    @Rule({"L-6", "CP-56"})
    void names_the_features_whose_decision_is_unknown() {
        assertEquals(List.of(), FactSpace.some(point -> {
            AccessFacts facts = FactSpace.facts(point);
            FeatureSet unknown = FeatureSet.copyOf(FactSpace.FEATURES.stream()
                    .filter(feature -> CompiledPolicy.decide(feature, facts).answer() == Answer.UNKNOWN)
                    .toList());
            return !unknown.equals(Unknowns.of(facts));
        }));
    }

    @Property(tries = 2_000)
    @Rule({"L-10", "CP-56"})
    void a_change_is_unknown_exactly_if_it_shows_or_hides_a_feature_under_some_answers_and_does_not_under_others(
            @ForAll @IntRange(max = FactSpace.SIZE - 1) int point,
            @ForAll @IntRange(max = FactSpace.SIZE - 1) int other,
            @ForAll @IntRange(max = 10) int first,
            @ForAll @IntRange(max = 10) int second) {
        int near = FactSpace.with(point, fact(first), FactSpace.answer(other, fact(first)));
        int after = FactSpace.with(near, fact(second), FactSpace.answer(other, fact(second)));

        assertEquals(expected(point, after), Unknowns.ofChange(FactSpace.facts(point), FactSpace.facts(after)));
        assertEquals(expected(point, other), Unknowns.ofChange(FactSpace.facts(point), FactSpace.facts(other)));
    }

    private static Fact fact(int number) {
        return FactSpace.FACTS.get(number);
    }

    private static FeatureSet expected(int before, int after) {
        List<int[]> ways = List.of(new int[] {before, after});
        for (Fact fact : FactSpace.FACTS) {
            List<int[]> settled = new ArrayList<>();
            for (int[] way : ways) {
                settled.add(new int[] {settled(way[0], fact, Answer.NO), settled(way[1], fact, Answer.NO)});
                settled.add(new int[] {settled(way[0], fact, Answer.YES), settled(way[1], fact, Answer.YES)});
            }
            ways = settled;
        }
        List<InsightOnlineFeature> unknown = new ArrayList<>();
        for (InsightOnlineFeature feature : FactSpace.FEATURES) {
            Set<Boolean> changes = new HashSet<>();
            ways.forEach(way -> changes.add(isVisible(feature, way[0]) != isVisible(feature, way[1])));
            if (changes.size() > 1) {
                unknown.add(feature);
            }
        }
        return FeatureSet.copyOf(unknown);
    }

    private static int settled(int point, Fact fact, Answer answer) {
        return FactSpace.answer(point, fact) == Answer.UNKNOWN ? FactSpace.with(point, fact, answer) : point;
    }

    private static boolean isVisible(InsightOnlineFeature feature, int point) {
        return CompiledPolicy.features(FactSpace.facts(point).yes()).contains(feature);
    }
}
