package io.channelpartners.spring.metrics;

import io.channelpartners.event.CallObserver;
import io.channelpartners.event.CallOutcome;
import io.channelpartners.event.LibraryCall;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** Times each call to the library that may read or write something, and each call to the stores, HPE's back end and the directory. */
@SuppressWarnings("EnumOrdinal") // an array is the fastest map, and never outlives this process
final class CallTimers implements CallObserver {

    private final MeterRegistry registry;
    private final Timer[][] timers = new Timer[LibraryCall.values().length][CallOutcome.values().length];

    CallTimers(MeterRegistry registry) {
        this.registry = registry;
        Meters meters = new Meters(registry);
        for (LibraryCall call : LibraryCall.values()) {
            for (CallOutcome outcome : CallOutcome.values()) {
                timers[call.ordinal()][outcome.ordinal()] = meters.timer(
                        CallObservations.NAME,
                        "Calls that may read or write something",
                        "part",
                        call.part().code(),
                        "call",
                        call.code(),
                        "outcome",
                        outcome.code());
            }
        }
    }

    @Override
    public Ended begun(LibraryCall call) {
        Timer[] ofCall = timers[call.ordinal()];
        Timer.Sample began = Timer.start(registry);
        return outcome -> began.stop(ofCall[outcome.ordinal()]);
    }
}
