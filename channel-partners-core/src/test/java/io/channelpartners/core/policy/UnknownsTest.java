package io.channelpartners.core.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.Answer;
import io.channelpartners.testkit.Rule;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What is unknown because facts are, against every way in which those facts may turn out. */
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
            if (isUnknown(before, fact) || isUnknown(after, fact)) {
                List<int[]> settled = new ArrayList<>();
                for (int[] way : ways) {
                    settled.add(new int[] {settled(way[0], fact, Answer.NO), settled(way[1], fact, Answer.NO)});
                    settled.add(new int[] {settled(way[0], fact, Answer.YES), settled(way[1], fact, Answer.YES)});
                }
                ways = settled;
            }
        }
        Set<InsightOnlineFeature> changed = EnumSet.noneOf(InsightOnlineFeature.class);
        Set<InsightOnlineFeature> unchanged = EnumSet.noneOf(InsightOnlineFeature.class);
        for (int[] way : ways) {
            FeatureSet first = CompiledPolicy.features(FactSpace.facts(way[0]).yes());
            FeatureSet second = CompiledPolicy.features(FactSpace.facts(way[1]).yes());
            for (InsightOnlineFeature feature : FactSpace.FEATURES) {
                (first.contains(feature) == second.contains(feature) ? unchanged : changed).add(feature);
            }
        }
        changed.retainAll(unchanged);
        return FeatureSet.copyOf(changed);
    }

    private static boolean isUnknown(int point, Fact fact) {
        return FactSpace.answer(point, fact) == Answer.UNKNOWN;
    }

    private static int settled(int point, Fact fact, Answer answer) {
        return isUnknown(point, fact) ? FactSpace.with(point, fact, answer) : point;
    }
}
