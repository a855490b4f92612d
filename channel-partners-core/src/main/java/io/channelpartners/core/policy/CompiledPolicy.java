package io.channelpartners.core.policy;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The fast form of the policy: per feature and role the set of facts that must all be yes, as a bit mask. It is not written but
 * derived, by asking the readable policy once with every fact yes and once with each fact no. That these answers are the whole
 * truth is proved over the whole space of facts. Nobody edits bits.
 */
public final class CompiledPolicy {

    /** No set of facts meets this mask: the role never has the feature. */
    private static final int NEVER = -1;

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();
    private static final PartnerRole[] ROLES = PartnerRole.values();
    private static final int[] REQUIRED = compiled();
    private static final Map<InsightOnlineFeature, Integer> FIRST = first();

    private CompiledPolicy() {}

    /** Gets every feature that one location sees, by the facts of one device. */
    public static FeatureSet features(AccessFacts facts) {
        List<InsightOnlineFeature> visible = new ArrayList<>(FEATURES.length);
        for (int feature = 0; feature < FEATURES.length; feature++) {
            if (isVisible(feature, facts.yes())) {
                visible.add(FEATURES[feature]);
            }
        }
        return FeatureSet.copyOf(visible);
    }

    /**
     * Gets what keeps the path of each role from permitting a feature: the facts that it requires and that are not yes, as a mask
     * per role; bits that are no fact's where the role never has the feature.
     */
    static int[] missing(InsightOnlineFeature feature, AccessFacts facts) {
        int first = Objects.requireNonNull(FIRST.get(feature));
        int[] missing = new int[ROLES.length];
        for (int role = 0; role < ROLES.length; role++) {
            missing[role] = REQUIRED[first + role] & ~facts.yes();
        }
        return missing;
    }

    private static boolean isVisible(int feature, int yes) {
        for (int role = 0; role < ROLES.length; role++) {
            if ((REQUIRED[feature * ROLES.length + role] & ~yes) == 0) {
                return true;
            }
        }
        return false;
    }

    private static Map<InsightOnlineFeature, Integer> first() {
        Map<InsightOnlineFeature, Integer> first = new EnumMap<>(InsightOnlineFeature.class);
        for (InsightOnlineFeature feature : FEATURES) {
            first.put(feature, first.size() * ROLES.length);
        }
        return first;
    }

    private static int[] compiled() {
        int[] required = new int[FEATURES.length * ROLES.length];
        int at = 0;
        for (InsightOnlineFeature feature : FEATURES) {
            for (PartnerRole role : ROLES) {
                required[at++] = required(feature, role);
            }
        }
        return required;
    }

    private static int required(InsightOnlineFeature feature, PartnerRole role) {
        AccessFacts all = AccessFacts.none();
        for (Fact fact : Fact.values()) {
            all = all.with(fact, Answer.YES);
        }
        if (!AccessPolicy.path(feature, role, all).isVisible()) {
            return NEVER;
        }
        int required = 0;
        for (Fact fact : Fact.values()) {
            if (!AccessPolicy.path(feature, role, all.with(fact, Answer.NO)).isVisible()) {
                required |= fact.bit();
            }
        }
        return required;
    }
}
