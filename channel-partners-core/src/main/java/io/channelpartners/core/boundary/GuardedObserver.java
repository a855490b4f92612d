package io.channelpartners.core.boundary;

import io.channelpartners.event.CallObserver;
import io.channelpartners.event.CallOutcome;
import io.channelpartners.event.LibraryCall;
import org.slf4j.Logger;

/** An observer whose exceptions are dropped; the first one is logged. */
public final class GuardedObserver implements CallObserver {

    private static final Ended NOBODY = outcome -> {};

    private final CallObserver observer;
    private final DroppedFaults faults;

    /** Guards an observer. */
    public GuardedObserver(CallObserver observer) {
        this(observer, SpiFaults.LOG);
    }

    GuardedObserver(CallObserver observer, Logger log) {
        this.observer = observer;
        this.faults = new DroppedFaults("an observer", log);
    }

    /** Notifies the observer; neither this nor the end throws. An observer that fails here is not notified of the end. */
    @Override
    @SuppressWarnings("CatchingUnchecked") // an observer's errors must not reach the caller either
    public Ended begun(LibraryCall call) {
        try {
            Ended begun = observer.begun(call);
            return outcome -> ended(begun, outcome);
        } catch (Throwable broken) {
            faults.drop(broken);
            return NOBODY;
        }
    }

    @SuppressWarnings("CatchingUnchecked")
    private void ended(Ended begun, CallOutcome outcome) {
        try {
            begun.ended(outcome);
        } catch (Throwable broken) { // also a missing end
            faults.drop(broken);
        }
    }
}
