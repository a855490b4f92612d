package io.channelpartners.core.policy;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.reference.ReferencePolicy.Circumstances;
import io.channelpartners.core.reference.ReferencePolicy.Location;
import io.channelpartners.partner.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Every combination of answers to the eleven facts, each a number whose ternary digits are the answers in the order of the
 * facts.
 */
final class FactSpace {

    static final List<Fact> FACTS = List.of(Fact.values());
    static final List<InsightOnlineFeature> FEATURES = List.of(InsightOnlineFeature.values());

    /** 3 to the power of 11. */
    static final int SIZE = 177_147;

    private static final Answer[] ANSWERS = {Answer.NO, Answer.UNKNOWN, Answer.YES};

    private FactSpace() {}

    static Answer answer(int point, Fact fact) {
        return ANSWERS[point / weight(fact) % 3];
    }

    static int with(int point, Fact fact, Answer answer) {
        return point + (digit(answer) - digit(answer(point, fact))) * weight(fact);
    }

    static AccessFacts facts(int point) {
        AccessFacts facts = AccessFacts.none();
        for (Fact fact : FACTS) {
            facts = facts.with(fact, answer(point, fact));
        }
        return facts;
    }

    /** The same answers in the words of the reference. */
    static Circumstances circumstances(int point) {
        return new Circumstances(
                answer(point, Fact.DEVICE_IS_KNOWN),
                answer(point, Fact.INTEGRATION_IS_ENABLED),
                answer(point, Fact.OPTED_IN),
                answer(point, Fact.GENERATION_IS_COVERED));
    }

    /** The same answers in the words of the reference. */
    static Location location(int point) {
        return new Location(
                "100",
                answer(point, Fact.VIEWER_IS_RECOGNIZED),
                answer(point, Fact.HELD_AS_RESELLER),
                answer(point, Fact.HELD_AS_SERVICE_PARTNER),
                answer(point, Fact.AUTHORIZED_AS_RESELLER),
                answer(point, Fact.AUTHORIZED_AS_SERVICE_PARTNER),
                answer(point, Fact.PROACTIVE_CARE_IS_AUTHORIZED),
                answer(point, Fact.ENROLLMENT_FORM_IS_FILED));
    }

    /** The points that meet a condition, the first few of them, in words: nothing if there is none. */
    static List<String> some(IntPredicate condition) {
        List<String> found = new ArrayList<>();
        for (int point = 0; point < SIZE && found.size() < 3; point++) {
            if (condition.test(point)) {
                found.add(words(point));
            }
        }
        return found;
    }

    static String words(int point) {
        StringBuilder words = new StringBuilder();
        for (Fact fact : FACTS) {
            words.append(fact).append('=').append(answer(point, fact)).append(' ');
        }
        return words.toString();
    }

    private static int digit(Answer answer) {
        return switch (answer) {
            case NO -> 0;
            case UNKNOWN -> 1;
            case YES -> 2;
        };
    }

    private static int weight(Fact fact) {
        return switch (fact) {
            case DEVICE_IS_KNOWN -> 1;
            case INTEGRATION_IS_ENABLED -> 3;
            case VIEWER_IS_RECOGNIZED -> 9;
            case HELD_AS_RESELLER -> 27;
            case HELD_AS_SERVICE_PARTNER -> 81;
            case AUTHORIZED_AS_RESELLER -> 243;
            case AUTHORIZED_AS_SERVICE_PARTNER -> 729;
            case OPTED_IN -> 2_187;
            case GENERATION_IS_COVERED -> 6_561;
            case PROACTIVE_CARE_IS_AUTHORIZED -> 19_683;
            case ENROLLMENT_FORM_IS_FILED -> 59_049;
        };
    }
}
