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
 * The repairs that a partner's user may know (CP-59): those of the user's locations that hold a role on the device, without redundant
 * ones.
 *
 * <p>A repair reveals which facts are missing and, by omission, which are not. The standing of a location is the partner's own
 * business. Facts of the environment are disclosed only as far as the paths go; if the feature depends on one that no path reached,
 * no repair is disclosed.
 */
final class DisclosedRepairs {

    private static final Set<AccessCondition> OF_THE_ENVIRONMENT = EnumSet.of(
            AccessCondition.INTEGRATION_IS_ENABLED,
            AccessCondition.CUSTOMER_HAS_OPTED_IN,
            AccessCondition.GENERATION_IS_COVERED);

    /** These acts help every location; all others only the one that they name. */
    private static final Set<RepairAct> FOR_ALL = EnumSet.of(
            RepairAct.REGISTER_DEVICE, RepairAct.ENABLE_INTEGRATION, RepairAct.GIVE_OPT_IN, RepairAct.CHECK_AGAIN);

    private DisclosedRepairs() {}

    static List<Repair> of(InsightOnlineFeature feature, AccessDecision decision, List<LocationFacts> holding) {
        if (decision.isVisible() || !isDisclosed(feature, decision)) {
            return List.of();
        }
        List<Repair> repairs = new ArrayList<>();
        for (LocationFacts location : holding) {
            repairs.addAll(location.repairs(feature));
        }
        return repairs.stream()
                .filter(repair -> repairs.stream().noneMatch(other -> makesRedundant(other, repair)))
                .sorted(Comparator.comparingInt(repair -> repair.acts().size()))
                .toList();
    }

    /** Checks if the path that got furthest reached every fact of the environment on which the feature depends. */
    private static boolean isDisclosed(InsightOnlineFeature feature, AccessDecision decision) {
        AccessCondition last = decision.unmetCondition().orElseThrow();
        return OF_THE_ENVIRONMENT.stream()
                .allMatch(condition -> condition.compareTo(last) <= 0 || !AccessPolicy.has(feature, condition));
    }

    /** Checks if one repair achieves what another does with fewer acts; among equals, the lower location's repair stays. */
    private static boolean makesRedundant(Repair one, Repair other) {
        boolean serves = one.location().equals(other.location()) || FOR_ALL.containsAll(one.acts());
        return serves
                && other.acts().containsAll(one.acts())
                && (one.acts().size() < other.acts().size() || one.location().compareTo(other.location()) < 0);
    }
}
