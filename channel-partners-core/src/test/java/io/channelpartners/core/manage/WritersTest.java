package io.channelpartners.core.manage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.event.ChangeRetried;
import io.channelpartners.partner.PartnerLocationId;
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
    private final List<ChangeRetried> retries = new ArrayList<>();
    private final Writers writers = new Writers(new Turns(Long.MAX_VALUE), pauses::add, 16, retries::add);

    @ParameterizedTest(name = "{0} lost")
    @ValueSource(ints = {0, 1, 2, 15})
    @Rule("CP-36")
    void pause_after_each_lost_save_and_at_no_other_time(int lost) {
        assertEquals("saved", writers.write(ACME, savedAfter(lost)));
        assertEquals(IntStream.rangeClosed(1, lost).boxed().toList(), pauses);
    }

    @ParameterizedTest(name = "{0} lost")
    @ValueSource(ints = {0, 1, 2, 15, 16})
    @Rule("CP-36")
    void report_each_attempt_but_the_first_whether_or_not_the_last_one_saves(int lost) {
        try {
            writers.write(ACME, savedAfter(lost));
        } catch (TooManyConflicts all) {
            assertEquals(16, lost);
        }
        assertEquals(
                IntStream.rangeClosed(2, Math.min(lost + 1, 16)).boxed().toList(),
                retries.stream().map(ChangeRetried::attempt).toList());
        assertTrue(retries.stream()
                .allMatch(retry -> retry.environment().equals(Optional.of(EnvironmentId.of("acme")))
                        && retry.sharedView().isEmpty()));
    }

    @Test
    @Rule("CP-61")
    void report_an_attempt_at_a_shared_view_by_its_location() {
        writers.write(new WriteTarget.View(PartnerLocationId.of("30523182")), savedAfter(1));
        assertEquals(
                List.of(new ChangeRetried(Optional.empty(), Optional.of(PartnerLocationId.of("30523182")), 2)),
                retries);
    }

    @Test
    @Rule("CP-36")
    void report_attempts_after_the_turn_so_that_a_listener_may_write() {
        Turns turns = new Turns(Long.MAX_VALUE);
        List<Integer> writersAtWork = new ArrayList<>();
        new Writers(turns, pauses::add, 16, retried -> writersAtWork.add(turns.size())).write(ACME, savedAfter(1));
        assertEquals(List.of(0), writersAtWork);
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
