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
 * The turns of the writers of one library, first come, first served. A turn keeps writers from losing races against each other; that
 * no change is lost is what the store's compare-and-set sees to. So nobody waits where waiting could go on forever: a writer who has
 * waited long enough goes without a turn, as does one in whose edit or guard another thing is changed.
 */
final class Turns {

    private final ConcurrentMap<Written, Turn> turns = new ConcurrentHashMap<>();

    /** What the present thread is editing; nothing is kept outside of an edit. */
    @SuppressWarnings("ThreadLocalUsage") // a static one would be shared with the other libraries of the process
    private final ThreadLocal<Set<Written>> edited = new ThreadLocal<>();

    private final long longestWait;

    /** Creates turns for which a writer waits so many nanoseconds at most. */
    Turns(long longestWait) {
        this.longestWait = longestWait;
    }

    /**
     * Writes when it is the caller's turn.
     *
     * @throws IllegalStateException if the caller is an edit or a guard of the same thing
     * @throws io.channelpartners.problem.TooManyConflicts if the thread was interrupted while it waited; its interrupt status stays set
     */
    <T> T write(Written what, Supplier<T> writing) {
        Set<Written> outer = edited();
        if (outer.contains(what)) {
            throw new IllegalStateException(
                    "an edit or a guard of " + what.subject() + " must not change it (" + what.rule()
                            + "): return the edited value instead, or make the change when the present one is saved");
        }
        return outer.isEmpty() ? waitAndWrite(what, writing) : edit(what, writing);
    }

    /** Lets an edit run whose result is not saved. */
    <T> T edit(Written what, Supplier<T> editing) {
        Set<Written> outer = edited();
        Set<Written> inner = new HashSet<>(outer);
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

    /** Gets for how many things there are writers at this moment. */
    int size() {
        return turns.size();
    }

    private Set<Written> edited() {
        Set<Written> now = edited.get();
        return now == null ? Collections.emptySet() : now;
    }

    private <T> T waitAndWrite(Written what, Supplier<T> writing) {
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

    /** A turn with those who have it or wait for it; counted within the map's atomic steps only. */
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

        /** Waits; true once the lock is the caller's. Who need not wait is not asked whether it was interrupted. */
        private boolean await(Written what, long longest) {
            if (!lock.hasQueuedThreads() && lock.tryLock()) {
                return true;
            }
            try {
                return lock.tryLock(longest, TimeUnit.NANOSECONDS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw what.conflicts("is being changed by others, and the wait for them was interrupted");
            }
        }
    }
}
