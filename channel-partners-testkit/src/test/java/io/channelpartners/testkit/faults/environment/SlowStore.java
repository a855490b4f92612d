package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/** A store in which one step can be so slow that another thread writes in between. */
class SlowStore extends NaiveStore {

    private static final int PATIENCE = 20; // waits at most, each of at most MILLIS
    private static final long MILLIS = 3;
    private static final int MOST_IN_VAIN = 50;

    private Thread writer = Thread.currentThread();
    private int saves;
    private int cuts;
    private int vain;
    private int waiting;

    @Override
    public synchronized boolean save(EnvironmentChange change) {
        boolean saved = super.save(change);
        saves++;
        wake();
        return saved;
    }

    @Override
    public synchronized boolean cut(EnvironmentId environment, Revision revision) {
        boolean cut = super.cut(environment, revision);
        cuts++;
        wake();
        return cut;
    }

    /** Waits for the next save of another thread, but not where only one thread is at work. */
    final synchronized void letAnotherThreadSave() {
        await(() -> saves);
    }

    /** Waits for the next cut of another thread, but not where only one thread is at work. */
    final synchronized void letAnotherThreadCut() {
        await(() -> cuts);
    }

    /** Lets a waiting thread go on first, which would otherwise starve while this one writes on and on. */
    private void wake() {
        writer = Thread.currentThread();
        vain = 0;
        notifyAll();
        pause(1, () -> waiting == 0);
    }

    /** Gives up after some waits in vain: thousands of readings that nobody disturbs any more would take minutes. */
    private void await(IntSupplier count) {
        if (vain == MOST_IN_VAIN || writer == Thread.currentThread()) {
            return;
        }
        int before = count.getAsInt();
        waiting++;
        pause(PATIENCE, () -> count.getAsInt() != before);
        waiting--;
        vain += count.getAsInt() == before ? 1 : 0;
    }

    private void pause(int most, BooleanSupplier over) {
        try {
            for (int i = 0; i < most && !over.getAsBoolean(); i++) {
                wait(MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
