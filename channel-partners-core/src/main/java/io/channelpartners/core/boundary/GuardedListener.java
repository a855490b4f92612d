package io.channelpartners.core.boundary;

import io.channelpartners.event.AccessListener;
import io.channelpartners.event.DecisionAsked;
import java.util.function.Consumer;
import org.slf4j.Logger;

/** A listener whose exceptions are dropped; the first one is logged. */
public final class GuardedListener {

    private final AccessListener listener;
    private final DroppedFaults faults;

    /** Guards a listener. */
    public GuardedListener(AccessListener listener) {
        this(listener, SpiFaults.LOG);
    }

    GuardedListener(AccessListener listener, Logger log) {
        this.listener = listener;
        this.faults = new DroppedFaults("a listener", log);
    }

    /** Notifies the listener; never throws. */
    @SuppressWarnings("CatchingUnchecked") // a listener's errors must not reach the caller either
    public void tell(Consumer<AccessListener> event) {
        try {
            event.accept(listener);
        } catch (Throwable broken) {
            faults.drop(broken);
        }
    }

    /**
     * Notifies the listener of a decision; never throws. Called directly, so that the JIT compiler can eliminate the event if the
     * listener does not keep it; {@code QuestionBenchmark} measures that.
     */
    @SuppressWarnings("CatchingUnchecked")
    public void decided(DecisionAsked event) {
        try {
            listener.decided(event);
        } catch (Throwable broken) {
            faults.drop(broken);
        }
    }
}
