package io.channelpartners.core.policy;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.PartnerRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fast form of the policy: every path compiled, and the visible features for every set of facts. It is derived from the
 * readable policy, never edited, and tests compare the two over the whole space of facts.
 */
public final class CompiledPolicy {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();
    private static final List<PartnerRole> ROLES = List.of(PartnerRole.values());

    /** The path of each role, by feature. */
    private static final Map<InsightOnlineFeature, List<CompiledPath>> PATHS = paths();

    /** The visible features, by the mask of the facts that are yes. */
    private static final FeatureSet[] VISIBLE = visible();

    private CompiledPolicy() {}

    /** Gets each feature that one location sees of one device, by the mask of the facts that are yes. */
    public static FeatureSet features(int yes) {
        return VISIBLE[yes];
    }

    /** Decides for one location, by the path that got furthest (CP-55). */
    public static AccessDecision decide(InsightOnlineFeature feature, AccessFacts facts) {
        List<CompiledPath> paths = paths(feature);
        AccessDecision furthest = paths.get(0).outcome(facts).decision();
        for (int role = 1; role < paths.size(); role++) {
            furthest =
                    Decisions.furthest(furthest, paths.get(role).outcome(facts).decision());
        }
        return furthest;
    }

    /** Gets the outcome of the path of one role (CP-54). */
    static CompiledPath.Outcome outcome(InsightOnlineFeature feature, PartnerRole role, AccessFacts facts) {
        return paths(feature).get(ROLES.indexOf(role)).outcome(facts);
    }

    /**
     * Gets, for each role, the mask of the facts that its path to a feature requires and that are not yes; includes bits of no fact if
     * the role never has the feature.
     */
    static int[] missing(InsightOnlineFeature feature, AccessFacts facts) {
        List<CompiledPath> paths = paths(feature);
        int[] missing = new int[paths.size()];
        Arrays.setAll(missing, role -> paths.get(role).required() & ~facts.yes());
        return missing;
    }

    private static List<CompiledPath> paths(InsightOnlineFeature feature) {
        return Objects.requireNonNull(PATHS.get(feature));
    }

    private static Map<InsightOnlineFeature, List<CompiledPath>> paths() {
        Map<InsightOnlineFeature, List<CompiledPath>> paths = new EnumMap<>(InsightOnlineFeature.class);
        for (InsightOnlineFeature feature : FEATURES) {
            paths.put(
                    feature,
                    ROLES.stream().map(role -> new CompiledPath(feature, role)).toList());
        }
        return paths;
    }

    private static FeatureSet[] visible() {
        int[] features = visibleFeatures();
        FeatureSet[] visible = new FeatureSet[features.length];
        Map<Integer, FeatureSet> sets = new HashMap<>(); // few differ
        for (int yes = 0; yes < visible.length; yes++) {
            visible[yes] = sets.computeIfAbsent(features[yes], CompiledPolicy::set);
        }
        return visible;
    }

    /**
     * Returns, for every set of facts, a bit for each feature that some role sees, in their order: a feature is visible if a path requires
     * exactly these facts, or if it is visible without one of them. A new JVM interprets this; to ask every path about every
     * set would take it 10 to 40 ms.
     */
    private static int[] visibleFeatures() {
        int[] visible = new int[1 << Fact.values().length];
        int bit = 1;
        for (List<CompiledPath> paths : PATHS.values()) {
            for (CompiledPath path : paths) {
                if (path.permits()) {
                    visible[path.required()] |= bit;
                }
            }
            bit <<= 1;
        }
        for (int yes = 0; yes < visible.length; yes++) {
            for (int rest = yes; rest != 0; rest &= rest - 1) {
                visible[yes] |= visible[yes & ~Integer.lowestOneBit(rest)];
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
