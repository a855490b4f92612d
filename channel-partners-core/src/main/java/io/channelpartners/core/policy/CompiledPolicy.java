package io.channelpartners.core.policy;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import java.util.ArrayList;
import java.util.Arrays;
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

    /** Which facts must all be yes, by feature and then by role. */
    private static final Map<InsightOnlineFeature, int[]> REQUIRED = required();

    /** What is visible where exactly the facts of a mask are yes: one look-up for all features. */
    private static final FeatureSet[] VISIBLE = visible();

    private CompiledPolicy() {}

    /** Gets every feature that one location sees of one device, by the facts that are a yes, as a mask. */
    public static FeatureSet features(int yes) {
        return VISIBLE[yes];
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
        return CompiledPaths.of(feature, role).outcome(facts);
    }

    /**
     * Gets what keeps the path of each role from permitting a feature: the facts that it requires and that are not yes, as a mask
     * per role; bits that are no fact's where the role never has the feature.
     */
    static int[] missing(InsightOnlineFeature feature, AccessFacts facts) {
        int[] missing = Objects.requireNonNull(REQUIRED.get(feature)).clone();
        for (int role = 0; role < missing.length; role++) {
            missing[role] &= ~facts.yes();
        }
        return missing;
    }

    private static Map<InsightOnlineFeature, int[]> required() {
        Map<InsightOnlineFeature, int[]> required = new EnumMap<>(InsightOnlineFeature.class);
        for (InsightOnlineFeature feature : FEATURES) {
            int[] byRole = new int[ROLES.length];
            Arrays.setAll(byRole, role -> required(feature, ROLES[role]));
            required.put(feature, byRole);
        }
        return required;
    }

    /** The facts of which each alone keeps a path from permitting if it is a no. */
    private static int required(InsightOnlineFeature feature, PartnerRole role) {
        if (!AccessPolicy.path(feature, role, AccessFacts.all()).isVisible()) {
            return NEVER;
        }
        int required = 0;
        for (Fact fact : Fact.values()) {
            AccessFacts without = AccessFacts.all().with(fact, Answer.NO);
            required |= AccessPolicy.path(feature, role, without).isVisible() ? 0 : fact.bit();
        }
        return required;
    }

    private static FeatureSet[] visible() {
        int[][] required = REQUIRED.values().toArray(new int[0][]);
        FeatureSet[] visible = new FeatureSet[1 << Fact.values().length];
        Map<Integer, FeatureSet> sets = new HashMap<>(); // few differ, and equal ones are the same
        for (int yes = 0; yes < visible.length; yes++) {
            visible[yes] = sets.computeIfAbsent(visible(required, yes), CompiledPolicy::set);
        }
        return visible;
    }

    /** A bit for each feature that some role sees, that of the first feature being the lowest. */
    private static int visible(int[][] required, int yes) {
        int visible = 0;
        for (int feature = 0; feature < required.length; feature++) {
            for (int ofRole : required[feature]) {
                visible |= (ofRole & ~yes) == 0 ? 1 << feature : 0;
            }
        }
        return visible;
    }

    private static FeatureSet set(int features) {
        List<InsightOnlineFeature> set = new ArrayList<>(FEATURES.length);
        for (int rest = features; rest != 0; rest &= rest - 1) {
            set.add(FEATURES[Integer.numberOfTrailingZeros(rest)]);
        }
        return FeatureSet.copyOf(set);
    }
}
