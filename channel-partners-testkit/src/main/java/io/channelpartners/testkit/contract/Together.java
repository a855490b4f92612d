package io.channelpartners.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Acts of several threads at once. What an act throws, the test throws. */
final class Together {

    private Together() {}

    /** Lets each act begin when all threads are ready, and returns what they returned, in their order. */
    static <T> List<T> run(List<Callable<T>> acts) throws Exception {
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

    /** Repeats each reading in a thread of its own until the writing has ended, at least once. */
    static void whileWriting(Act writing, Act... readings) throws Exception {
        AtomicBoolean ended = new AtomicBoolean();
        List<Callable<Boolean>> acts = new ArrayList<>();
        acts.add(() -> {
            try {
                writing.run();
            } finally {
                ended.set(true);
            }
            return true;
        });
        for (Act reading : readings) {
            acts.add(() -> {
                do {
                    reading.run();
                } while (!ended.get());
                return true;
            });
        }
        run(acts);
    }

    /** What one thread does. */
    interface Act {
        void run() throws Exception;
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
