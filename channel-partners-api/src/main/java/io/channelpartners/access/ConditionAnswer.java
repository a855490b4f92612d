package io.channelpartners.access;

import io.channelpartners.internal.code.Wording;
import io.channelpartners.partner.Answer;
import java.util.Objects;

/**
 * A condition of a path with its answer (CP-54, CP-56).
 *
 * @param condition the condition
 * @param answer yes, no or unknown
 */
public record ConditionAnswer(AccessCondition condition, Answer answer) {

    public ConditionAnswer {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(answer, "answer");
    }

    /** Returns the answer as part of a sentence, such as {@code the customer has not opted in}. */
    @Override
    public String toString() {
        return Wording.english().get("condition." + condition.code() + "." + answer.code());
    }
}
