package io.channelpartners.explanation;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A path to a feature: a location and a role, with the answers to the conditions up to the first that is not yes (CP-54). A path
 * permits the feature if every answer is yes.
 *
 * @param location the location
 * @param role the role that the location holds on the device; empty for the single path of a location that holds none
 * @param answers the conditions of the feature with their answers, in the order in which they are asked
 */
public record PathExplanation(PartnerLocationId location, Optional<PartnerRole> role, List<ConditionAnswer> answers) {

    /** Requires an answer, and that only the last is not yes, or throws an {@link IllegalArgumentException}. */
    public PathExplanation {
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(role, "role");
        answers = List.copyOf(answers);
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("a path must ask at least one condition");
        }
        if (firstNotYes(answers) < answers.size() - 1) {
            throw new IllegalArgumentException(
                    "a path must stop at its first answer that is not yes, but has the answers " + answers);
        }
    }

    private static int firstNotYes(List<ConditionAnswer> answers) {
        int at = 0;
        while (at < answers.size() && answers.get(at).answer() == Answer.YES) {
            at++;
        }
        return at;
    }

    /**
     * Gets the decision of this path: yes, or the answer at which it stops.
     *
     * @return the decision of this path alone
     */
    public AccessDecision decision() {
        ConditionAnswer last = answers.get(answers.size() - 1);
        return last.answer() == Answer.YES
                ? AccessDecision.visible()
                : AccessDecision.stopped(last.answer(), last.condition());
    }
}
