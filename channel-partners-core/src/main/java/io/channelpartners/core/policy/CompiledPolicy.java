package io.channelpartners.core.policy;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.PartnerRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fast form of the policy: per feature and role the set of facts that must all be yes, as a bit mask. It is not written but
 * derived from the readable policy, path by path. That its answers are the whole truth is proved over the whole space of facts.
 * Nobody edits bits.
 */
public final class CompiledPolicy {

    /** No set of facts meets this mask: the role never has the feature. */
    private static final int NEVER = -1;

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();
    private static final PartnerRole[] ROLES = PartnerRole.values();
    private static final Map<InsightOnlineFeature, Map<PartnerRole, CompiledPath>> PATHS = paths();

    /** What is visible where exactly the facts of a mask are yes: one look-up for all features. */
    private static final FeatureSet[] VISIBLE = visible();

    private CompiledPolicy() {}

    /** Gets every feature that one location sees, by the facts of one device. */
    public static FeatureSet features(AccessFacts facts) {
        return VISIBLE[facts.yes()];
    }

    /** Decides for one location: the path that got furthest speaks (CP-55). */
    public static AccessDecision decide(InsightOnlineFeature feature, AccessFacts facts) {
        AccessDecision furthest = outcome(feature, ROLES[0], facts).decision();
        for (int role = 1; role < ROLES.length; role++) {
            furthest = Decisions.furthest(
                    furthest, outcome(feature, ROLES[role], facts).decision());
        }
        return furthest;
    }

    /** Gets what the path of one role says (CP-54). */
    static CompiledPath.Outcome outcome(InsightOnlineFeature feature, PartnerRole role, AccessFacts facts) {
        return path(feature, role).outcome(facts);
    }

    /**
     * Gets what keeps the path of each role from permitting a feature: the facts that it requires and that are not yes, as a mask
     * per role; bits that are no fact's where the role never has the feature.
     */
    static int[] missing(InsightOnlineFeature feature, AccessFacts facts) {
        int[] missing = new int[ROLES.length];
        for (int role = 0; role < ROLES.length; role++) {
            missing[role] = required(path(feature, ROLES[role])) & ~facts.yes();
        }
        return missing;
    }

    private static int required(CompiledPath path) {
        return path.canPermit() ? path.asked() : NEVER;
    }

    private static CompiledPath path(InsightOnlineFeature feature, PartnerRole role) {
        return Objects.requireNonNull(Objects.requireNonNull(PATHS.get(feature)).get(role));
    }

    private static Map<InsightOnlineFeature, Map<PartnerRole, CompiledPath>> paths() {
        Map<InsightOnlineFeature, Map<PartnerRole, CompiledPath>> paths = new EnumMap<>(InsightOnlineFeature.class);
        for (InsightOnlineFeature feature : FEATURES) {
            Map<PartnerRole, CompiledPath> byRole = new EnumMap<>(PartnerRole.class);
            for (PartnerRole role : ROLES) {
                byRole.put(role, new CompiledPath(feature, role));
            }
            paths.put(feature, byRole);
        }
        return paths;
    }

    private static FeatureSet[] visible() {
        FeatureSet[] visible = new FeatureSet[1 << Fact.values().length];
        Map<FeatureSet, FeatureSet> one = new HashMap<>(); // few sets differ, and equal ones are the same
        for (int yes = 0; yes < visible.length; yes++) {
            visible[yes] = one.computeIfAbsent(visible(yes), features -> features);
        }
        return visible;
    }

    private static FeatureSet visible(int yes) {
        List<InsightOnlineFeature> visible = new ArrayList<>(FEATURES.length);
        for (InsightOnlineFeature feature : FEATURES) {
            for (PartnerRole role : ROLES) {
                if ((required(path(feature, role)) & ~yes) == 0) {
                    visible.add(feature);
                }
            }
        }
        return FeatureSet.copyOf(visible);
    }
}
