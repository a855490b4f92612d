package io.channelpartners.core.policy;

import io.channelpartners.partner.Answer;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every answer to every fact: 3^11 = 177,147 states. */
final class FactStates {

    static final int SIZE = 177_147;

    private static final List<Fact> FACTS = List.of(Fact.values());

    private FactStates() {}

    static void forEach(Consumer<AccessFacts> state) {
        forEach(0, AccessFacts.none(), state);
    }

    /** The state in which every fact has one answer. */
    static AccessFacts all(Answer answer) {
        return Stream.of(Fact.values())
                .reduce(AccessFacts.none(), (facts, fact) -> facts.with(fact, answer), AccessFacts::and);
    }

    private static void forEach(int fact, AccessFacts facts, Consumer<AccessFacts> state) {
        if (fact == FACTS.size()) {
            state.accept(facts);
            return;
        }
        for (Answer answer : Answer.values()) {
            forEach(fact + 1, facts.with(FACTS.get(fact), answer), state);
        }
    }
}
