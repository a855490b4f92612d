package io.channelpartners.core.boundary;

import io.channelpartners.event.AccessListener;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;

/** A listener whose exceptions are dropped; the first one is logged. */
public final class GuardedListener {

    private final AccessListener listener;
    private final Logger log;
    private final AtomicBoolean logged = new AtomicBoolean();

    /** Guards a listener. */
    public GuardedListener(AccessListener listener) {
        this(listener, SpiFaults.LOG);
    }

    GuardedListener(AccessListener listener, Logger log) {
        this.listener = listener;
        this.log = log;
    }

    /** Notifies the listener; never throws. */
    @SuppressWarnings("CatchingUnchecked") // a listener's errors must not reach the caller either
    public void tell(Consumer<AccessListener> event) {
        try {
            event.accept(listener);
        } catch (Throwable broken) {
            if (logged.compareAndSet(false, true)) {
                SpiFaults.log(log, "a listener failed; its further failures will not be logged", broken);
            }
        }
    }
}
