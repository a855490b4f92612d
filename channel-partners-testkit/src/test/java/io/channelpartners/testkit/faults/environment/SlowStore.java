package io.channelpartners.testkit.faults.environment;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import java.util.function.IntSupplier;

/** A store in which one step can be so slow that another thread writes in between. */
class SlowStore extends NaiveStore {

    private static final int PATIENCE = 20; // waits at most, each of at most MILLIS
    private static final long MILLIS = 3;

    private Thread writer = Thread.currentThread();
    private int saves;
    private int cuts;

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

    private void wake() {
        writer = Thread.currentThread();
        notifyAll();
    }

    private void await(IntSupplier count) {
        int before = count.getAsInt();
        try {
            for (int i = 0; i < PATIENCE && writer != Thread.currentThread() && count.getAsInt() == before; i++) {
                wait(MILLIS);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
