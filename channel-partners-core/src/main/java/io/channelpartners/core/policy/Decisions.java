package io.channelpartners.core.policy;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.Answer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** All 21 possible decisions, made once, and the choice between two paths (CP-55). */
public final class Decisions {

    /** The feature is visible. */
    public static final AccessDecision VISIBLE = AccessDecision.visible();

    private static final Map<AccessCondition, AccessDecision> NO = all(Answer.NO);
    private static final Map<AccessCondition, AccessDecision> UNKNOWN = all(Answer.UNKNOWN);

    private Decisions() {}

    /** Obtains the decision of a path that stops at a condition. */
    public static AccessDecision stopped(Answer answer, AccessCondition condition) {
        return Objects.requireNonNull((answer == Answer.NO ? NO : UNKNOWN).get(condition));
    }

    /** Decides about every feature, in the order of the table. */
    public static Map<InsightOnlineFeature, AccessDecision> ofAll(
            Function<InsightOnlineFeature, AccessDecision> decide) {
        Map<InsightOnlineFeature, AccessDecision> decisions = new EnumMap<>(InsightOnlineFeature.class);
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            decisions.put(feature, decide.apply(feature));
        }
        return Collections.unmodifiableMap(decisions);
    }

    /** Returns the deciding one of two decisions: a yes, else the one that got further, else an unknown, else the first. */
    public static AccessDecision furthest(AccessDecision first, AccessDecision second) {
        if (first.unmetCondition().isEmpty()) {
            return first;
        }
        if (second.unmetCondition().isEmpty()) {
            return second;
        }
        int order =
                first.unmetCondition().get().compareTo(second.unmetCondition().get());
        if (order > 0) {
            return first;
        }
        if (order < 0) {
            return second;
        }
        return first.answer() != Answer.UNKNOWN && second.answer() == Answer.UNKNOWN ? second : first;
    }

    private static Map<AccessCondition, AccessDecision> all(Answer answer) {
        Map<AccessCondition, AccessDecision> decisions = new EnumMap<>(AccessCondition.class);
        for (AccessCondition condition : AccessCondition.values()) {
            decisions.put(condition, AccessDecision.stopped(answer, condition));
        }
        return decisions;
    }
}
