package io.channelpartners.core.boundary;

import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.problem.SpiBroken;
import java.util.Arrays;

/** Makes the exception of a store that breaks its contract. */
public final class BrokenContract {

    private BrokenContract() {}

    /** Obtains the exception, with the rule or law that was broken, what the part did, and the values of the sentence. */
    public static SpiBroken because(String rule, ProblemCode did, Object... values) {
        return new SpiBroken(
                did.problem(rule, Arrays.stream(values).map(Object::toString).toArray(String[]::new)));
    }
}
