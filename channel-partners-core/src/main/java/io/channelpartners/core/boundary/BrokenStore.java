package io.channelpartners.core.boundary;

import io.channelpartners.problem.Problem;
import io.channelpartners.problem.SpiBroken;

/** How it is said that a store broke its contract. */
public final class BrokenStore {

    private BrokenStore() {}

    /** Obtains the exception with the law that cannot be kept, and what the store did, such as {@code returned no page}. */
    public static SpiBroken because(String rule, String reason) {
        return new SpiBroken(new Problem(rule, "the environment store", reason, "run the store's contract tests"));
    }
}
