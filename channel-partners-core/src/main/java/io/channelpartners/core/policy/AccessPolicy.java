package io.channelpartners.core.policy;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import java.util.ArrayList;
import java.util.List;

/**
 * The readable policy: the conditions of a path in the order of CP-54, and which path decides (CP-55). It is plain and slow;
 * {@link CompiledPolicy} derives the fast form from it.
 */
public final class AccessPolicy {

    private static final AccessCondition[] CONDITIONS = AccessCondition.values();
    private static final PartnerRole[] ROLES = PartnerRole.values();

    private AccessPolicy() {}

    /** Checks if a feature has a condition: the first six always, the others where the feature needs them. */
    public static boolean has(InsightOnlineFeature feature, AccessCondition condition) {
        return switch (condition) {
            case DEVICE_IS_KNOWN,
                    INTEGRATION_IS_ENABLED,
                    VIEWER_IS_RECOGNIZED,
                    LOCATION_HOLDS_A_ROLE,
                    LOCATION_IS_AUTHORIZED,
                    ROLE_HAS_THE_FEATURE -> true;
            case CUSTOMER_HAS_OPTED_IN -> FeatureTable.of(feature).needsOptIn();
            case GENERATION_IS_COVERED -> FeatureTable.needsCoveredGeneration(feature);
            case PROACTIVE_CARE_IS_AUTHORIZED, ENROLLMENT_FORM_IS_FILED -> FeatureTable.needsProactiveCare(feature);
        };
    }

    /** Answers a condition of the path of one role. */
    public static Answer answer(
            AccessCondition condition, InsightOnlineFeature feature, PartnerRole role, AccessFacts facts) {
        return switch (condition) {
            case DEVICE_IS_KNOWN -> facts.answer(Fact.DEVICE_IS_KNOWN);
            case INTEGRATION_IS_ENABLED -> facts.answer(Fact.INTEGRATION_IS_ENABLED);
            case VIEWER_IS_RECOGNIZED -> facts.answer(Fact.VIEWER_IS_RECOGNIZED);
            case LOCATION_HOLDS_A_ROLE -> facts.answer(Fact.held(role));
            case LOCATION_IS_AUTHORIZED -> facts.answer(Fact.authorized(role));
            case ROLE_HAS_THE_FEATURE -> Answer.of(FeatureTable.of(feature).has(role));
            case CUSTOMER_HAS_OPTED_IN -> facts.answer(Fact.OPTED_IN);
            case GENERATION_IS_COVERED -> facts.answer(Fact.GENERATION_IS_COVERED);
            case PROACTIVE_CARE_IS_AUTHORIZED -> facts.answer(Fact.PROACTIVE_CARE_IS_AUTHORIZED);
            case ENROLLMENT_FORM_IS_FILED -> facts.answer(Fact.ENROLLMENT_FORM_IS_FILED);
        };
    }

    /** Decides the path of one role: it stops at its first condition that is not yes (CP-54). */
    public static AccessDecision path(InsightOnlineFeature feature, PartnerRole role, AccessFacts facts) {
        return decision(answers(feature, role, facts));
    }

    /** Gets the decision of a path by its answers. */
    static AccessDecision decision(List<ConditionAnswer> answers) {
        ConditionAnswer last = answers.get(answers.size() - 1);
        return last.answer() == Answer.YES ? Decisions.VISIBLE : Decisions.stopped(last.answer(), last.condition());
    }

    /** Lists the answers on the path of one role, up to and including the one at which it stops (CP-54). */
    static List<ConditionAnswer> answers(InsightOnlineFeature feature, PartnerRole role, AccessFacts facts) {
        List<ConditionAnswer> answers = new ArrayList<>(CONDITIONS.length);
        for (AccessCondition condition : CONDITIONS) {
            if (has(feature, condition)) {
                Answer answer = answer(condition, feature, role, facts);
                answers.add(new ConditionAnswer(condition, answer));
                if (answer != Answer.YES) {
                    return answers;
                }
            }
        }
        return answers;
    }

    /** Decides for one location, by the path that got furthest (CP-55). */
    public static AccessDecision decide(InsightOnlineFeature feature, AccessFacts facts) {
        AccessDecision furthest = path(feature, ROLES[0], facts);
        for (int role = 1; role < ROLES.length; role++) {
            furthest = Decisions.furthest(furthest, path(feature, ROLES[role], facts));
        }
        return furthest;
    }
}
