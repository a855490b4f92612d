package io.channelpartners.core.boundary;

import io.channelpartners.event.AccessListener;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;

/** Tells a listener, and drops whatever it throws: the first time it is logged. */
public final class GuardedListener {

    private final AccessListener listener;
    private final Logger log;
    private final AtomicBoolean logged = new AtomicBoolean();

    /** Guards a listener. */
    public GuardedListener(AccessListener listener) {
        this(listener, Faults.LOG);
    }

    GuardedListener(AccessListener listener, Logger log) {
        this.listener = listener;
        this.log = log;
    }

    /** Tells the listener; never throws. */
    @SuppressWarnings("CatchingUnchecked") // an error of a listener, too, must not become the asker's
    public void tell(Consumer<AccessListener> event) {
        try {
            event.accept(listener);
        } catch (Throwable broken) {
            if (logged.compareAndSet(false, true)) {
                Faults.log(log, "a listener failed, of which nothing more will be logged", broken);
            }
        }
    }
}
