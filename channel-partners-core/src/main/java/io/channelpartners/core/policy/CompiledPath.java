package io.channelpartners.core.policy;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import java.util.List;

/**
 * The path of one role to one feature, with everything that it can say: a path says the same whatever comes after its first fact
 * that is not yes. Made by asking the readable policy once with every fact yes, and once with each fact no or unknown.
 */
final class CompiledPath {

    private static final Fact[] FACTS = Fact.values();

    /** What a path says: its decision, and the answers up to it. */
    record Outcome(AccessDecision decision, List<ConditionAnswer> answers) {

        private static Outcome of(InsightOnlineFeature feature, PartnerRole role, AccessFacts facts) {
            return new Outcome(
                    AccessPolicy.path(feature, role, facts), List.copyOf(AccessPolicy.answers(feature, role, facts)));
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

    /** Gets what the path says: facts are in the order of their conditions, so it stops at the lowest that is not yes. */
    Outcome outcome(AccessFacts facts) {
        int missing = asked & ~facts.yes();
        if (missing == 0) {
            return end;
        }
        int first = Integer.numberOfTrailingZeros(missing);
        return (facts.unknown() & Integer.lowestOneBit(missing)) != 0 ? ifUnknown[first] : ifNo[first];
    }
}
