package io.channelpartners.core.boundary;

import io.channelpartners.spi.AccessListener;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a listener, and drops whatever it throws: the first time it is logged. */
public final class GuardedListener {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedListener.class);

    private final AccessListener listener;
    private final AtomicBoolean logged = new AtomicBoolean();

    /** Guards a listener. */
    public GuardedListener(AccessListener listener) {
        this.listener = listener;
    }

    /** Tells the listener; never throws. */
    @SuppressWarnings("CatchingUnchecked") // an error of a listener, too, must not become the asker's
    public void tell(Consumer<AccessListener> event) {
        try {
            event.accept(listener);
        } catch (Throwable broken) {
            if (logged.compareAndSet(false, true)) {
                Faults.log(LOG, "a listener failed, of which nothing more will be logged", broken);
            }
        }
    }
}
