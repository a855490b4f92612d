package io.channelpartners.testkit.contract.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;

/** Runs several threads at once. Whatever a thread throws fails the test. */
public final class Concurrently {

    private Concurrently() {}

    /** Starts all acts when every thread is ready, and returns their results in order. */
    public static <T> List<T> run(List<Callable<T>> acts) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(acts.size());
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (Callable<T> act : acts) {
                begun.add(threads.submit(() -> {
                    ready.await(1, TimeUnit.MINUTES);
                    return act.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> act : begun) {
                results.add(resultOf(act));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    /**
     * Writes round after round in one thread while each reading repeats in a thread of its own. Writing begins after each reading has run
     * once. It ends after each reading has run as often as there are rounds, after a hundred times as many rounds, or when a reading
     * fails.
     */
    public static void whileWriting(int rounds, Writing writing, Reading... readings) throws Exception {
        AtomicIntegerArray reads = new AtomicIntegerArray(readings.length);
        CountDownLatch begun = new CountDownLatch(readings.length);
        AtomicBoolean ended = new AtomicBoolean();
        List<Callable<Boolean>> acts = new ArrayList<>();
        acts.add(() -> {
            try {
                begun.await(1, TimeUnit.MINUTES);
                for (int round = 0; !ended.get() && isDue(round, rounds, reads); round++) {
                    writing.write(round);
                }
            } finally {
                ended.set(true);
            }
            return true;
        });
        for (int i = 0; i < readings.length; i++) {
            int number = i;
            acts.add(() -> {
                try {
                    readings[number].read();
                    begun.countDown();
                    while (!ended.get()) {
                        readings[number].read();
                        reads.incrementAndGet(number);
                    }
                } finally {
                    ended.set(true);
                    begun.countDown();
                }
                return true;
            });
        }
        run(acts);
    }

    /** Writes one round. */
    public interface Writing {
        void write(int round) throws Exception;
    }

    /** Reads once. */
    public interface Reading {
        void read() throws Exception;
    }

    private static boolean isDue(int round, int rounds, AtomicIntegerArray reads) {
        int fewest = IntStream.range(0, reads.length()).map(reads::get).min().orElse(0);
        return round < rounds || (round < 100 * rounds && fewest < rounds);
    }

    private static <T> T resultOf(Future<T> act) throws Exception {
        try {
            return act.get();
        } catch (ExecutionException thrown) {
            if (thrown.getCause() instanceof Error error) {
                throw error;
            }
            throw thrown;
        }
    }
}
