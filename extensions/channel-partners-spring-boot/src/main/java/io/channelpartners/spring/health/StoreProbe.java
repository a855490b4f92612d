package io.channelpartners.spring.health;

import io.channelpartners.spring.health.StoreHealth.Fails;
import io.channelpartners.spring.health.StoreHealth.Unanswered;
import io.channelpartners.spring.health.StoreHealth.Works;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the stores whether they work, and waits no longer than the timeout. Only one query runs at a time: while a store hangs, all callers
 * share it, so no further thread and no further connection hangs. No lock is held while anything waits.
 */
final class StoreProbe {

    private final Supplier<Map<String, Object>> question;
    private final Duration timeout;
    private final Executor executor;
    private final AtomicReference<@Nullable CompletableFuture<StoreHealth>> asked = new AtomicReference<>();

    StoreProbe(Supplier<Map<String, Object>> question, Duration timeout, Executor executor) {
        this.question = question;
        this.timeout = timeout;
        this.executor = executor;
    }

    /** Runs each query in a daemon thread of its own, since a pool of the application might hang, too. */
    static Executor inThreadOfItsOwn() {
        return command -> {
            Thread thread = new Thread(command, "channel-partners-health");
            thread.setDaemon(true);
            thread.start();
        };
    }

    StoreHealth ask() {
        CompletableFuture<StoreHealth> mine = new CompletableFuture<>();
        @Nullable CompletableFuture<StoreHealth> before = asked.compareAndExchange(null, mine);
        if (before != null) {
            return answer(before);
        }
        begin(mine);
        return answer(mine);
    }

    @SuppressWarnings("CatchingUnchecked") // whatever is thrown, the next query must be possible
    private void begin(CompletableFuture<StoreHealth> answer) {
        try {
            executor.execute(() -> finish(answer, health()));
        } catch (Throwable noThread) {
            finish(answer, new Unanswered("the query could not be started"));
        }
    }

    private void finish(CompletableFuture<StoreHealth> answer, StoreHealth health) {
        asked.set(null);
        answer.complete(health);
    }

    @SuppressWarnings("CatchingUnchecked") // a driver may throw anything
    private StoreHealth health() {
        try {
            return new Works(question.get());
        } catch (Throwable failed) {
            return new Fails(FailureKind.of(failed));
        }
    }

    private StoreHealth answer(CompletableFuture<StoreHealth> coming) {
        try {
            return coming.get(TimeUnit.NANOSECONDS.convert(timeout), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return new Unanswered("no answer within " + timeout.toMillis() + " ms");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Unanswered("the wait was interrupted");
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
