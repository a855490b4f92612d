package io.channelpartners.core.manage;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The turns of the writers of one library, first come, first served. Turns keep writers from losing races against each other; what
 * prevents lost changes is the store's compare-and-set. So a writer need not wait forever: after the longest wait it goes on
 * without a turn, and a change within the edit or guard of another one does not wait at all.
 */
final class Turns {

    private final ConcurrentMap<WriteTarget, Turn> turns = new ConcurrentHashMap<>();

    /** What the present thread is editing; unset outside of an edit. */
    @SuppressWarnings("ThreadLocalUsage") // a static one would be shared by all libraries of the process
    private final ThreadLocal<Set<WriteTarget>> edited = new ThreadLocal<>();

    private final long longestWait;

    /** Creates turns, with the longest wait for one in nanoseconds. */
    Turns(long longestWait) {
        this.longestWait = longestWait;
    }

    /**
     * Waits for the caller's turn, then writes.
     *
     * @throws IllegalStateException if the caller is an edit or a guard of the same thing
     * @throws io.channelpartners.problem.TooManyConflicts if the thread was interrupted while it waited; its interrupt status stays set
     */
    <T> T write(WriteTarget what, Supplier<T> writing) {
        Set<WriteTarget> outer = edited();
        if (outer.contains(what)) {
            throw new IllegalStateException(
                    "an edit or a guard of " + what.subject() + " must not change it (" + what.rule()
                            + "): return the edited value instead, or make the other change after this one is saved");
        }
        return outer.isEmpty() ? waitAndWrite(what, writing) : edit(what, writing);
    }

    /** Runs an edit whose result is not saved. */
    <T> T edit(WriteTarget what, Supplier<T> editing) {
        Set<WriteTarget> outer = edited();
        Set<WriteTarget> inner = new HashSet<>(outer);
        inner.add(what);
        edited.set(inner);
        try {
            return editing.get();
        } finally {
            if (outer.isEmpty()) {
                edited.remove();
            } else {
                edited.set(outer);
            }
        }
    }

    /** Counts the targets that have writers at this moment. */
    int size() {
        return turns.size();
    }

    private Set<WriteTarget> edited() {
        Set<WriteTarget> now = edited.get();
        return now == null ? Collections.emptySet() : now;
    }

    private <T> T waitAndWrite(WriteTarget what, Supplier<T> writing) {
        Turn turn = turns.compute(what, (key, present) -> (present == null ? new Turn() : present).joined());
        try {
            boolean locked = turn.await(what, longestWait);
            try {
                return edit(what, writing);
            } finally {
                if (locked) {
                    turn.lock.unlock();
                }
            }
        } finally {
            turns.computeIfPresent(what, (key, present) -> present.left());
        }
    }

    /** A turn, with the number of its writers, which changes only within the map's atomic steps. */
    private static final class Turn {

        private final ReentrantLock lock = new ReentrantLock(true);
        private int writers;

        private Turn joined() {
            writers++;
            return this;
        }

        private @Nullable Turn left() {
            writers--;
            return writers == 0 ? null : this;
        }

        /** Waits; returns true if the lock was acquired. Does not check for interruption if there is no need to wait. */
        private boolean await(WriteTarget what, long longest) {
            if (!lock.hasQueuedThreads() && lock.tryLock()) {
                return true;
            }
            try {
                return lock.tryLock(longest, TimeUnit.NANOSECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw what.interrupted();
            }
        }
    }
}
