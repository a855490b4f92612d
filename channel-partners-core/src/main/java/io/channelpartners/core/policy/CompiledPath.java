package io.channelpartners.core.policy;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import java.util.List;

/**
 * The path of one role to one feature, with all its outcomes. The outcome depends only on the first fact that is not yes, so the readable
 * policy is asked once with every fact a yes, and once with each fact a no or unknown.
 */
final class CompiledPath {

    /** Requires bits of no fact, so the path never permits: the role does not have the feature. */
    private static final int NEVER = -1;

    private static final Fact[] FACTS = Fact.values();

    /** The decision of a path, and the answers up to it. */
    record Outcome(AccessDecision decision, List<ConditionAnswer> answers) {

        private static Outcome of(InsightOnlineFeature feature, PartnerRole role, AccessFacts facts) {
            List<ConditionAnswer> answers = AccessPolicy.answers(feature, role, facts);
            return new Outcome(AccessPolicy.decision(answers), List.copyOf(answers));
        }
    }

    private final Outcome end;
    private final Outcome[] ifNo = new Outcome[FACTS.length];
    private final Outcome[] ifUnknown = new Outcome[FACTS.length];
    private final int asked; // the facts that are asked if those before them are yes

    CompiledPath(InsightOnlineFeature feature, PartnerRole role) {
        AccessFacts all = AccessFacts.all();
        end = Outcome.of(feature, role, all);
        int mask = 0;
        for (int at = 0; at < FACTS.length; at++) {
            ifNo[at] = Outcome.of(feature, role, all.with(FACTS[at], Answer.NO));
            ifUnknown[at] = Outcome.of(feature, role, all.with(FACTS[at], Answer.UNKNOWN));
            mask |= ifUnknown[at].decision().answer() == Answer.UNKNOWN ? FACTS[at].bit() : 0;
        }
        asked = mask;
    }

    /** Checks if the path permits the feature when every fact is yes: if the role has the feature. */
    boolean permits() {
        return end.decision().isVisible();
    }

    /** Gets the facts that must all be yes for the path to permit the feature; includes bits of no fact if it never does. */
    int required() {
        return permits() ? asked : NEVER;
    }

    /** Gets the outcome: facts are in the order of their conditions, so the path stops at the lowest that is not yes. */
    Outcome outcome(AccessFacts facts) {
        int missing = asked & ~facts.yes();
        if (missing == 0) {
            return end;
        }
        int first = Integer.numberOfTrailingZeros(missing);
        return (facts.unknown() & Integer.lowestOneBit(missing)) != 0 ? ifUnknown[first] : ifNo[first];
    }
}
