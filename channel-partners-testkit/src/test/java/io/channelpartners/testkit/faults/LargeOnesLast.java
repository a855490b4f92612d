package io.channelpartners.testkit.faults;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.MethodDescriptor;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.MethodOrdererContext;

/** Runs the tests that take long after those that find most faults. */
public final class LargeOnesLast implements MethodOrderer {

    private static final List<String> LARGE = List.of("thousands", "random", "at_once", "while_", "look_alike");

    @Override
    public void orderMethods(MethodOrdererContext context) {
        context.getMethodDescriptors()
                .sort(Comparator.<MethodDescriptor>comparingInt(
                                test -> -rank(test.getMethod().getName()))
                        .thenComparing(test -> test.getMethod().getName()));
    }

    private static int rank(String name) {
        int rank = 0;
        while (rank < LARGE.size() && !name.contains(LARGE.get(rank))) {
            rank++;
        }
        return rank;
    }
}
