package io.channelpartners.core.boundary;

import io.channelpartners.problem.Problem;
import io.channelpartners.problem.SpiBroken;

/** Makes the exception of a store that breaks its contract. */
public final class BrokenContract {

    private BrokenContract() {}

    /** Obtains the exception, with the rule or law that was broken and what the store did, such as {@code returned no page}. */
    public static SpiBroken because(String rule, String reason) {
        return new SpiBroken(new Problem(rule, "the environment store", reason, "run the store's contract tests"));
    }
}
