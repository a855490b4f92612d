package io.channelpartners.access;

import io.channelpartners.partner.Answer;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a feature of a device is visible, and if not, the first unmet condition of the deciding path (CP-55).
 *
 * @param answer yes, no, or unknown, which does not show the feature (CP-56)
 * @param unmetCondition the first condition that is not yes; empty if and only if the answer is yes
 */
public record AccessDecision(Answer answer, Optional<AccessCondition> unmetCondition) {

    /** Requires a condition if and only if the answer is not yes, or throws an {@link IllegalArgumentException}. */
    public AccessDecision {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(unmetCondition, "unmetCondition");
        if (unmetCondition.isEmpty() != (answer == Answer.YES)) {
            throw new IllegalArgumentException(
                    "a decision must have an unmet condition if its answer is not yes, and none if it is");
        }
    }

    /** Obtains the decision that the feature is visible. */
    public static AccessDecision visible() {
        return new AccessDecision(Answer.YES, Optional.empty());
    }

    /**
     * Obtains the decision of a path that stops at a condition.
     *
     * @param answer no or unknown
     * @param unmetCondition the condition
     * @throws IllegalArgumentException if the answer is yes
     */
    public static AccessDecision stopped(Answer answer, AccessCondition unmetCondition) {
        return new AccessDecision(answer, Optional.of(unmetCondition));
    }

    /**
     * Checks if the feature is visible.
     *
     * @return true only if the answer is yes
     */
    public boolean isVisible() {
        return answer == Answer.YES;
    }

    /**
     * Gets why the feature is not visible: only the first obstacle on the path that got furthest. More may follow, and other paths
     * may have other obstacles; the view's {@code explain} lists them all. The text of the reason is part of a sentence, such as
     * {@code the customer has not opted in}.
     *
     * @return the unmet condition with its answer; empty if the feature is visible
     */
    public Optional<ConditionAnswer> reason() {
        return unmetCondition.map(condition -> new ConditionAnswer(condition, answer));
    }
}
