package io.channelpartners.core.explain;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.policy.AccessPolicy;
import io.channelpartners.core.policy.LocationFacts;
import io.channelpartners.explanation.Repair;
import io.channelpartners.explanation.RepairAct;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The repairs that a partner's user may be told (CP-59): those of the user's locations that hold a role on the device, without
 * any that another makes needless.
 *
 * <p>A repair tells which facts are missing and, by its silence, which are not. Those of the location's standing are the
 * partner's own. Those of the environment are told by the paths only as far as these go, so where the feature rests on one that
 * no path was asked for, there is no repair to tell.
 */
final class RepairsToTell {

    private static final Set<AccessCondition> OF_THE_ENVIRONMENT = EnumSet.of(
            AccessCondition.INTEGRATION_IS_ENABLED,
            AccessCondition.CUSTOMER_HAS_OPTED_IN,
            AccessCondition.GENERATION_IS_COVERED);

    /** These acts serve every location; the others only the one of which they speak. */
    private static final Set<RepairAct> FOR_ALL = EnumSet.of(
            RepairAct.REGISTER_DEVICE, RepairAct.ENABLE_INTEGRATION, RepairAct.GIVE_OPT_IN, RepairAct.CHECK_AGAIN);

    private RepairsToTell() {}

    static List<Repair> of(InsightOnlineFeature feature, AccessDecision decision, List<LocationFacts> holding) {
        if (decision.isVisible() || !isTold(feature, decision)) {
            return List.of();
        }
        List<Repair> repairs = new ArrayList<>();
        for (LocationFacts location : holding) {
            repairs.addAll(location.repairs(feature));
        }
        return repairs.stream()
                .filter(repair -> repairs.stream().noneMatch(other -> makesNeedless(other, repair)))
                .sorted(Comparator.comparingInt(repair -> repair.acts().size()))
                .toList();
    }

    /** Whether the path that got furthest was asked for all of the environment on which the feature rests. */
    private static boolean isTold(InsightOnlineFeature feature, AccessDecision decision) {
        AccessCondition last = decision.because().orElseThrow();
        return OF_THE_ENVIRONMENT.stream()
                .allMatch(condition -> condition.compareTo(last) <= 0 || !AccessPolicy.has(feature, condition));
    }

    /** Whether one repair does with fewer acts what another does; of two that do it alike the lower location's stays. */
    private static boolean makesNeedless(Repair one, Repair other) {
        boolean serves = one.location().equals(other.location()) || FOR_ALL.containsAll(one.acts());
        return serves
                && other.acts().containsAll(one.acts())
                && (one.acts().size() < other.acts().size() || one.location().compareTo(other.location()) < 0);
    }
}
