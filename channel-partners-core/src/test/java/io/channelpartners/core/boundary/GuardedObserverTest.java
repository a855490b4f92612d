package io.channelpartners.core.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.core.listen.KeptLog;
import io.channelpartners.event.CallObserver;
import io.channelpartners.event.CallOutcome;
import io.channelpartners.event.LibraryCall;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** Exceptions of observers and of the source of elapsed time are dropped and logged. */
class GuardedObserverTest {

    private final KeptLog log = new KeptLog(Level.WARN);

    private void observe(CallObserver observer) {
        GuardedObserver guarded = new GuardedObserver(observer, log);
        guarded.begun(LibraryCall.VIEW).ended(CallOutcome.DONE);
        guarded.begun(LibraryCall.VIEW).ended(CallOutcome.DONE);
    }

    @Test
    void logs_the_first_failure_at_the_beginning_and_drops_all() {
        observe(call -> {
            throw new IllegalStateException("with kim@partner.example in it");
        });
        assertEquals(
                List.of(
                        "WARN an observer failed; its further failures will not be logged: java.lang.IllegalStateException"),
                log.lines());
    }

    @Test
    void logs_the_first_failure_at_the_end_and_drops_all() {
        observe(call -> outcome -> {
            throw new AssertionError("an observer's own assertion");
        });
        assertEquals(
                List.of("WARN an observer failed; its further failures will not be logged: java.lang.AssertionError"),
                log.lines());
    }

    @Test
    @SuppressWarnings("NullAway") // code without nullness checks may do so
    void an_observer_that_returns_nothing_to_end_is_a_failure() {
        observe(call -> null);
        assertEquals(
                List.of(
                        "WARN an observer failed; its further failures will not be logged: java.lang.NullPointerException"),
                log.lines());
    }

    @Test
    void logs_the_first_failure_of_a_source_of_time_and_measures_nothing() {
        ElapsedTime time = new ElapsedTime(
                Optional.of(() -> {
                    throw new IllegalStateException("no time");
                }),
                log);
        assertEquals(Optional.<Duration>empty(), time.begin().took());
        assertEquals(Optional.<Duration>empty(), time.begin().took());
        assertEquals(
                List.of("WARN the source of elapsed time failed; its further failures will not be logged:"
                        + " java.lang.IllegalStateException"),
                log.lines());
    }
}
