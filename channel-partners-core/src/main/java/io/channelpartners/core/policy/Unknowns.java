package io.channelpartners.core.policy;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.Answer;
import java.util.Arrays;
import java.util.function.Predicate;

/** What is unknown because facts are unknown (CP-56). */
public final class Unknowns {

    private static final InsightOnlineFeature[] FEATURES = InsightOnlineFeature.values();
    private static final int CLOSED = -1;

    private Unknowns() {}

    /** Gets each feature of which it is unknown whether one location sees it, by the facts of one device. */
    public static FeatureSet of(AccessFacts facts) {
        return facts.unknown() == 0
                ? FeatureSet.of()
                : features(feature -> CompiledPolicy.decide(feature, facts).answer() == Answer.UNKNOWN);
    }

    /**
     * Gets each feature of which it is unknown whether a change of facts shows or hides it: it does for some values of the unknown facts
     * but not for others. A fact that is unknown before and after has one value.
     */
    public static FeatureSet ofChange(AccessFacts before, AccessFacts after) {
        if (before.equals(after) || (before.unknown() | after.unknown()) == 0) {
            return FeatureSet.of();
        }
        return features(feature -> {
            int[] was = needed(feature, before);
            int[] is = needed(feature, after);
            return !Arrays.equals(was, is) && !(isCertain(was) && isCertain(is));
        });
    }

    /**
     * Returns, per role, the unknown facts that must turn out yes for the feature to be visible, in a canonical form: two are equal
     * if and only if the feature is visible for the same values. A role that needs a superset of another's facts adds nothing.
     */
    private static int[] needed(InsightOnlineFeature feature, AccessFacts facts) {
        int[] needed = CompiledPolicy.missing(feature, facts);
        for (int role = 0; role < needed.length; role++) {
            needed[role] = (needed[role] & ~facts.unknown()) == 0 ? needed[role] : CLOSED;
        }
        for (int role = 0; role < needed.length; role++) {
            int own = needed[role];
            for (int other = 0; other < needed.length; other++) {
                boolean contained = other != role && needed[other] != CLOSED && (needed[other] & ~own) == 0;
                needed[role] = contained && (needed[other] != own || other < role) ? CLOSED : needed[role];
            }
        }
        Arrays.sort(needed);
        return needed;
    }

    /** Checks if the feature is visible for all values of the unknown facts, or hidden for all. */
    private static boolean isCertain(int[] needed) {
        return Arrays.stream(needed).anyMatch(facts -> facts == 0)
                || Arrays.stream(needed).allMatch(facts -> facts == CLOSED);
    }

    private static FeatureSet features(Predicate<InsightOnlineFeature> condition) {
        return FeatureSet.copyOf(Arrays.stream(FEATURES).filter(condition).toList());
    }
}
