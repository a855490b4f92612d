package io.channelpartners.core.manage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.TooManyConflicts;
import io.channelpartners.testkit.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTest {

    private static final WriteTarget ACME = new WriteTarget.Environment(EnvironmentId.of("acme"));
    private static final WriteTarget OTHER = new WriteTarget.Environment(EnvironmentId.of("other"));
    private static final WriteTarget VIEW = new WriteTarget.View(PartnerLocationId.of("acme"));

    private final Turns turns = new Turns(Duration.ofMinutes(10).toNanos());

    @Test
    void give_what_the_writer_gives_and_keep_nothing() {
        assertEquals("saved", turns.write(ACME, () -> {
            assertEquals(1, turns.size());
            return "saved";
        }));
        assertEquals(0, turns.size());
    }

    @Test
    void pass_on_what_the_writer_throws_and_keep_nothing() {
        Supplier<String> broken = () -> {
            throw new UnsupportedOperationException("broken");
        };
        assertThrows(UnsupportedOperationException.class, () -> turns.write(ACME, broken));
        assertEquals(0, turns.size());
        assertEquals("then", turns.write(ACME, () -> "then"), "neither the turn nor the edit is still going on");
    }

    @Test
    @Rule({"CP-36", "CP-61"})
    void refuse_a_writer_within_an_edit_of_the_same() {
        for (WriteTarget what : List.of(ACME, VIEW)) {
            IllegalStateException refused = assertThrows(
                    IllegalStateException.class, () -> turns.write(what, () -> turns.write(what, () -> "nested")));
            assertEquals(
                    "an edit or a guard of " + what.subject() + " must not change it (" + what.rule()
                            + "): return the edited value instead, or make the other change after this one is saved",
                    refused.getMessage());
            assertThrows(
                    IllegalStateException.class, () -> turns.edit(what, () -> turns.write(what, () -> "previewed")));
            assertThrows(
                    IllegalStateException.class,
                    () -> turns.write(what, () -> turns.write(OTHER, () -> turns.write(what, () -> "in between"))));
        }
        assertEquals(0, turns.size());
    }

    @Test
    void let_an_edit_of_another_write_without_a_turn() throws InterruptedException, ExecutionException {
        HeldTurn held = HeldTurn.of(turns, OTHER);
        assertEquals("nested", turns.write(ACME, () -> turns.write(OTHER, () -> "nested")), "does not wait");
        assertEquals("preview", turns.edit(ACME, () -> turns.write(OTHER, () -> "preview")));
        assertEquals("view", turns.write(VIEW, () -> turns.write(ACME, () -> "view")), "an ID of another kind");
        assertFalse(held.holder().isDone());
        assertEquals("held", held.end());
        assertEquals(0, turns.size());
    }

    @Test
    void let_one_writer_in_at_a_time() throws InterruptedException, ExecutionException {
        AtomicInteger within = new AtomicInteger();
        List<FutureTask<Integer>> writers = new ArrayList<>();
        for (int writer = 0; writer < 48; writer++) {
            writers.add(started(() -> turns.write(ACME, () -> {
                int together = within.incrementAndGet();
                Thread.onSpinWait();
                within.decrementAndGet();
                return together;
            })));
        }
        for (FutureTask<Integer> writer : writers) {
            assertEquals(1, writer.get());
        }
        assertEquals(0, turns.size());
    }

    @Test
    void let_a_writer_go_without_a_turn_after_the_longest_wait() throws InterruptedException, ExecutionException {
        Turns impatient = new Turns(1);
        HeldTurn held = HeldTurn.of(impatient, ACME);
        assertEquals("gone ahead", impatient.write(ACME, () -> "gone ahead"));
        assertEquals("held", held.end());
        assertEquals(0, impatient.size());
    }

    @Test
    @Rule("CP-36")
    void tell_a_writer_that_was_interrupted_while_it_waited_and_keep_the_flag()
            throws InterruptedException, ExecutionException {
        AtomicInteger written = new AtomicInteger();
        Thread.currentThread().interrupt();
        assertEquals(1, turns.write(ACME, written::incrementAndGet), "nobody is before it, so it need not wait");
        assertTrue(Thread.interrupted(), "the flag stays");

        HeldTurn held = HeldTurn.of(turns, ACME);
        Thread.currentThread().interrupt();
        TooManyConflicts stopped =
                assertThrows(TooManyConflicts.class, () -> turns.write(ACME, written::incrementAndGet));
        assertTrue(Thread.interrupted(), "the flag is set again");
        assertEquals(
                List.of(new Problem(
                        "environment_wait_interrupted",
                        "CP-36",
                        "environment \"acme\"",
                        "is being changed by others, and the wait for them was interrupted",
                        "try again",
                        List.of("\"acme\""))),
                stopped.problems());
        assertEquals(1, written.get(), "nothing was written");
        assertEquals("held", held.end());
        assertEquals(0, turns.size());
    }

    /** A writer in a thread of its own, whose turn lasts until it is ended. */
    private record HeldTurn(FutureTask<String> holder, CountDownLatch over) {

        static HeldTurn of(Turns turns, WriteTarget what) {
            CountDownLatch taken = new CountDownLatch(1);
            CountDownLatch over = new CountDownLatch(1);
            FutureTask<String> holder = started(() -> turns.write(what, () -> {
                taken.countDown();
                await(over);
                return "held";
            }));
            await(taken);
            return new HeldTurn(holder, over);
        }

        String end() throws InterruptedException, ExecutionException {
            over.countDown();
            return holder.get();
        }
    }

    private static <T> FutureTask<T> started(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }
}
