package io.channelpartners.core.policy;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.explanation.RepairAct;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The repairs of L-8, computed from the compiled policy. A path permits once every fact it requires is a yes. A no becomes a yes by
 * the fact's own act. An unknown that a check can settle becomes a yes only by checking again, since nobody knows yet whether
 * anything is missing. So a path has at most one minimal repair, and the repairs of a location are those of its paths, without any
 * that contains another.
 *
 * <p>A repair is a mask of the facts whose acts it has, and {@link #CHECK_AGAIN}.
 */
final class Repairs {

    private static final Fact[] FACTS = Fact.values();
    private static final int CHECK_AGAIN = 1 << FACTS.length;
    private static final int REPAIRABLE = repairable();
    private static final int CHECKABLE = checkable();

    /** At most one repair per role. */
    private static final int MOST = 2;

    private Repairs() {}

    /** Lists the repairs of a feature; none if it is visible or beyond repair. */
    static List<Set<RepairAct>> of(InsightOnlineFeature feature, AccessFacts facts) {
        int[] repairs = new int[MOST];
        int size = 0;
        for (int missing : CompiledPolicy.missing(feature, facts)) {
            if (missing == 0) {
                return List.of();
            }
            if ((missing & ~REPAIRABLE) == 0) {
                int settled = missing & facts.unknown() & CHECKABLE;
                int repair = settled == 0 ? missing : (missing & ~settled) | CHECK_AGAIN;
                size = added(repair, repairs, size);
            }
        }
        List<Set<RepairAct>> acts = new ArrayList<>(size);
        for (int at = 0; at < size; at++) {
            acts.add(acts(repairs[at]));
        }
        return acts;
    }

    /** Returns the facts after acts: each act turns its no into a yes, and checking again turns each checkable unknown into a yes. */
    static AccessFacts applied(Set<RepairAct> acts, AccessFacts facts) {
        int checked = facts.unknown() & CHECKABLE;
        int made = acts.contains(RepairAct.CHECK_AGAIN) ? checked : 0;
        for (Fact fact : FACTS) {
            if ((checked & fact.bit()) == 0 && fact.act().filter(acts::contains).isPresent()) {
                made |= fact.bit();
            }
        }
        return new AccessFacts(facts.yes() | made, facts.unknown() & ~made);
    }

    /** Inserts a repair in order, unless it contains another, and removes those that contain it. */
    private static int added(int repair, int[] repairs, int size) {
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if ((repairs[at] & ~repair) == 0) {
                return size;
            }
            if ((repair & ~repairs[at]) != 0) {
                repairs[kept++] = repairs[at];
            }
        }
        int place = kept;
        for (; place > 0 && isBefore(repair, repairs[place - 1]); place--) {
            repairs[place] = repairs[place - 1];
        }
        repairs[place] = repair;
        return kept + 1;
    }

    /** Fewest acts first; among equals, checking again first, since it may show that nothing is missing. */
    private static boolean isBefore(int one, int other) {
        int fewer = Integer.compare(Integer.bitCount(one), Integer.bitCount(other));
        return fewer < 0 || (fewer == 0 && (one & CHECK_AGAIN) > (other & CHECK_AGAIN));
    }

    private static Set<RepairAct> acts(int repair) {
        Set<RepairAct> acts = EnumSet.noneOf(RepairAct.class);
        if ((repair & CHECK_AGAIN) != 0) {
            acts.add(RepairAct.CHECK_AGAIN);
        }
        for (int rest = repair & ~CHECK_AGAIN; rest != 0; rest &= rest - 1) {
            FACTS[Integer.numberOfTrailingZeros(rest)].act().ifPresent(acts::add);
        }
        return acts;
    }

    private static int repairable() {
        int mask = 0;
        for (Fact fact : FACTS) {
            mask |= fact.act().isPresent() ? fact.bit() : 0;
        }
        return mask;
    }

    private static int checkable() {
        int mask = 0;
        for (Fact fact : FACTS) {
            mask |= fact.isCheckable() ? fact.bit() : 0;
        }
        return mask;
    }
}
