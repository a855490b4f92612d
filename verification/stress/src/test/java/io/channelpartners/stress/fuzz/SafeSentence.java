package io.channelpartners.stress.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.problem.Problem;
import java.util.List;

/** The one sentence of a refusal (CP-02): it names its rule, is bounded, and disturbs no terminal and no log. */
final class SafeSentence {

    /** 80 code points of at most 10 characters each, and the words around them. */
    private static final int LONGEST = 1_000;

    private SafeSentence() {}

    static void check(ChannelPartnersException refused, List<String> rules) {
        assertEquals(1, refused.problems().size(), "problems of " + refused);
        Problem problem = refused.problems().get(0);
        String sentence = problem.message();
        assertEquals(sentence, refused.getMessage());
        assertTrue(rules.contains(problem.rule()), sentence);
        assertTrue(sentence.endsWith("(" + problem.rule() + ")"), sentence);
        assertTrue(RuleBookTexts.isPrintable(sentence), sentence);
        assertTrue(sentence.length() <= LONGEST, sentence);
    }
}
