package io.channelpartners.core.policy;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.partner.Answer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The smallest sets of acts that show a feature, found by trying every set. {@link Repairs#applied} says what an act does, and
 * the readable policy what is visible. An act that changes no fact of a state is in none of its smallest sets.
 */
final class SmallestActs {

    private static final List<InsightOnlineFeature> FEATURES = List.of(InsightOnlineFeature.values());
    private static final List<RepairAct> ACTS = List.of(RepairAct.values());
    private static final AccessFacts ALL_UNKNOWN = FactStates.all(Answer.UNKNOWN);

    /** By the facts that are yes: bit n for the n-th feature. */
    private final int[] visible = new int[1 << Fact.values().length];

    /** By act: the facts that it makes a yes where they are a no, and where they are unknown. */
    private final int[] fromNo = new int[ACTS.size()];

    private final int[] fromUnknown = new int[ACTS.size()];

    /** By set of acts, each as a bit in the order of those that change the state. */
    private final int[] yes = new int[1 << ACTS.size()];

    private final int[] shown = new int[1 << ACTS.size()];

    SmallestActs() {
        for (int facts = 0; facts < visible.length; facts++) {
            for (int feature = 0; feature < FEATURES.size(); feature++) {
                boolean isVisible = AccessPolicy.decide(FEATURES.get(feature), new AccessFacts(facts, 0))
                        .isVisible();
                visible[facts] |= isVisible ? 1 << feature : 0;
            }
        }
        for (int act = 0; act < ACTS.size(); act++) {
            Set<RepairAct> only = EnumSet.of(ACTS.get(act));
            fromNo[act] = Repairs.applied(only, AccessFacts.none()).yes();
            fromUnknown[act] = Repairs.applied(only, ALL_UNKNOWN).yes();
        }
    }

    boolean isVisible(InsightOnlineFeature feature, AccessFacts facts) {
        return (visible[facts.yes()] & (1 << FEATURES.indexOf(feature))) != 0;
    }

    /** Lists for each feature, in their order, its smallest sets; none for a visible feature. */
    List<Set<Set<RepairAct>>> of(AccessFacts facts) {
        List<RepairAct> able = new ArrayList<>();
        yes[0] = facts.yes();
        shown[0] = visible[facts.yes()];
        int sets = 1;
        List<Set<Set<RepairAct>>> smallest = new ArrayList<>();
        FEATURES.forEach(feature -> smallest.add(new HashSet<>()));
        for (int act = 0; act < ACTS.size(); act++) {
            int gain = (fromUnknown[act] & facts.unknown()) | (fromNo[act] & ~facts.unknown() & ~facts.yes());
            if (gain != 0) {
                able.add(ACTS.get(act));
                for (int set = 0; set < sets; set++) {
                    yes[set | sets] = yes[set] | gain;
                }
                sets <<= 1;
            }
        }
        for (int set = 1; set < sets; set++) {
            int byLess = 0;
            for (int rest = set; rest != 0; rest &= rest - 1) {
                byLess |= shown[set & ~Integer.lowestOneBit(rest)]; // by that part or by any part of it
            }
            for (int first = visible[yes[set]] & ~byLess; first != 0; first &= first - 1) {
                smallest.get(Integer.numberOfTrailingZeros(first)).add(acts(able, set));
            }
            shown[set] = byLess | visible[yes[set]];
        }
        return smallest;
    }

    private static Set<RepairAct> acts(List<RepairAct> able, int set) {
        Set<RepairAct> acts = EnumSet.noneOf(RepairAct.class);
        for (int act = 0; act < able.size(); act++) {
            if ((set & (1 << act)) != 0) {
                acts.add(able.get(act));
            }
        }
        return acts;
    }
}
