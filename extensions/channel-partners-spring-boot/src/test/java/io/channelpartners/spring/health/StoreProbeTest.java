package io.channelpartners.spring.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.spi.StoreException;
import io.channelpartners.spring.health.StoreHealth.Fails;
import io.channelpartners.spring.health.StoreHealth.Unanswered;
import io.channelpartners.spring.health.StoreHealth.Works;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StoreProbeTest {

    private static final Duration SHORT = Duration.ofMillis(20);

    /** Runs nothing until it is told to: a store that hangs. */
    private final Queue<Runnable> hanging = new ArrayDeque<>();

    @Test
    void passes_on_what_the_store_says() {
        StoreProbe probe = new StoreProbe(() -> Map.of("tables", 7), SHORT, Runnable::run);
        assertThat(probe.ask()).isEqualTo(new Works(Map.of("tables", 7)));
    }

    @Test
    void waits_as_long_as_can_be_waited_if_the_time_out_is_longer() {
        StoreProbe probe = new StoreProbe(Map::of, Duration.ofSeconds(Long.MAX_VALUE), Runnable::run);
        assertThat(probe.ask()).isEqualTo(new Works(Map.of()));
    }

    @Test
    void names_the_kind_of_a_failure_and_quotes_nothing() {
        StoreProbe probe = new StoreProbe(
                () -> {
                    throw new IllegalStateException("no row for kim@partner.example");
                },
                SHORT,
                Runnable::run);
        assertThat(probe.ask()).isEqualTo(new Fails("IllegalStateException"));
    }

    @Test
    void names_the_kind_that_a_store_gives_by_its_code() {
        StoreProbe probe = new StoreProbe(
                () -> {
                    throw new StoreException(StoreException.Kind.READ_ONLY, "no", null, false);
                },
                SHORT,
                Runnable::run);
        assertThat(probe.ask()).isEqualTo(new Fails("read_only"));
    }

    @Test
    void reports_even_an_error_as_a_failure_and_asks_again() {
        AtomicInteger asked = new AtomicInteger();
        StoreProbe probe = new StoreProbe(
                () -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new StackOverflowError();
                    }
                    return Map.of();
                },
                SHORT,
                Runnable::run);
        assertThat(probe.ask()).isEqualTo(new Fails("StackOverflowError"));
        assertThat(probe.ask()).isEqualTo(new Works(Map.of()));
    }

    @Test
    void reports_no_answer_after_the_timeout() {
        StoreProbe probe = new StoreProbe(Map::of, SHORT, hanging::add);
        assertThat(probe.ask()).isEqualTo(new Unanswered("no answer within 20 ms"));
    }

    @Test
    void asks_a_store_that_hangs_only_once() {
        StoreProbe probe = new StoreProbe(Map::of, SHORT, hanging::add);
        for (int i = 0; i < 10; i++) {
            assertThat(probe.ask()).isInstanceOf(Unanswered.class);
        }
        assertThat(hanging).hasSize(1);
    }

    @Test
    void asks_anew_once_a_store_that_hung_has_answered() {
        StoreProbe probe = new StoreProbe(Map::of, SHORT, hanging::add);
        probe.ask();
        hanging.remove().run();
        probe.ask();
        assertThat(hanging).hasSize(1);
    }

    @Test
    void says_so_if_no_thread_can_be_started_and_asks_again() {
        AtomicInteger tried = new AtomicInteger();
        StoreProbe probe = new StoreProbe(Map::of, SHORT, command -> {
            if (tried.incrementAndGet() == 1) {
                throw new RejectedExecutionException();
            }
            command.run();
        });
        assertThat(probe.ask()).isEqualTo(new Unanswered("the query could not be started"));
        assertThat(probe.ask()).isEqualTo(new Works(Map.of()));
    }

    @Test
    void an_interrupted_wait_is_no_answer_and_stays_interrupted() {
        StoreProbe probe = new StoreProbe(Map::of, Duration.ofMinutes(1), hanging::add);
        Thread.currentThread().interrupt();
        assertThat(probe.ask()).isEqualTo(new Unanswered("the wait was interrupted"));
        assertThat(Thread.interrupted()).isTrue();
    }
}
