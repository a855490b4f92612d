package io.channelpartners.stress.threads;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jetbrains.kotlinx.lincheck.Actor;
import org.jetbrains.kotlinx.lincheck.execution.ExecutionScenario;

/**
 * What two threads do at once, and what is asked afterward: operations with their numbers, such as {@code "save 1; find"}.
 *
 * @param one what one thread does
 * @param other what the other thread does
 * @param afterwards what is asked in the end
 */
record Scenario(String one, String other, String afterwards) {

    ExecutionScenario of(Class<?> operations) {
        return new ExecutionScenario(
                List.of(),
                List.of(actors(operations, one), actors(operations, other)),
                actors(operations, afterwards),
                null);
    }

    private static List<Actor> actors(Class<?> operations, String said) {
        return Stream.of(said.split("; ", -1))
                .map(each -> actor(operations, each.split(" ", -1)))
                .toList();
    }

    private static Actor actor(Class<?> operations, String[] words) {
        List<Integer> numbers =
                Arrays.stream(words).skip(1).map(Integer::valueOf).toList();
        return Arrays.stream(operations.getMethods())
                .filter(method -> method.getName().equals(words[0]) && method.getParameterCount() == numbers.size())
                .findAny()
                .map(method -> new Actor(method, numbers))
                .orElseThrow(() -> new IllegalArgumentException("no operation " + words[0] + " in " + operations));
    }
}
