package io.channelpartners.testkit.faults;

import io.channelpartners.environment.EnvironmentChange;

/** A store of which a reading can be so slow that what another thread saves comes in between. */
class SlowStore extends NaiveStore {

    private static final long PATIENCE_IN_MILLIS = 20;

    private Thread writer = Thread.currentThread();

    @Override
    public synchronized boolean save(EnvironmentChange change) {
        writer = Thread.currentThread();
        boolean saved = super.save(change);
        notifyAll();
        return saved;
    }

    /** Waits for the next save of another thread, but not where only one thread is at work. */
    @SuppressWarnings("WaitNotInLoop") // whatever wakes it, reading goes on
    final synchronized void letAnotherThreadSave() {
        if (writer != Thread.currentThread()) {
            try {
                wait(PATIENCE_IN_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
