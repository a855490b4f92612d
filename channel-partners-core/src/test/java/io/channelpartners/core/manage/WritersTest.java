package io.channelpartners.core.manage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.problem.TooManyConflicts;
import io.channelpartners.testkit.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritersTest {

    private static final WriteTarget ACME = new WriteTarget.Environment(EnvironmentId.of("acme"));

    private final List<Integer> pauses = new ArrayList<>();
    private final Writers writers = new Writers(new Turns(Long.MAX_VALUE), pauses::add, 16);

    @ParameterizedTest(name = "{0} lost")
    @ValueSource(ints = {0, 1, 2, 15})
    @Rule("CP-36")
    void pause_after_each_lost_save_and_at_no_other_time(int lost) {
        assertEquals("saved", writers.write(ACME, savedAfter(lost)));
        assertEquals(IntStream.rangeClosed(1, lost).boxed().toList(), pauses);
    }

    @Test
    @Rule("CP-36")
    void do_not_pause_before_they_give_up() {
        assertThrows(TooManyConflicts.class, () -> writers.write(ACME, savedAfter(16)));
        assertEquals(IntStream.rangeClosed(1, 15).boxed().toList(), pauses);
    }

    @Test
    @Timeout(60)
    void a_random_pause_ends_after_any_number_of_losses_and_at_once_when_interrupted() {
        Pauses random = Pauses.random();
        for (int lost : new int[] {1, 2, 6, 7, 31, 32, 63, 64, Integer.MAX_VALUE}) {
            random.after(lost);
        }
        Thread.currentThread().interrupt();
        random.after(16);
        assertTrue(Thread.interrupted(), "the flag stays");
    }

    private static Supplier<Optional<String>> savedAfter(int lost) {
        AtomicInteger attempts = new AtomicInteger();
        return () -> attempts.getAndIncrement() < lost ? Optional.empty() : Optional.of("saved");
    }
}
