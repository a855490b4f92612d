package io.channelpartners.spring.metrics;

import io.channelpartners.event.CallObserver;
import io.channelpartners.event.CallOutcome;
import io.channelpartners.event.LibraryCall;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/**
 * Observes the calls that {@link CallTimers} times, with the same name and tags, so that the spans of a trace enclose those of the database
 * driver. The observation handlers also make timers of them.
 */
final class CallObservations implements CallObserver {

    static final String NAME = "channel.partners.calls";

    private final ObservationRegistry registry;

    CallObservations(ObservationRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Ended begun(LibraryCall call) {
        Observation observation = Observation.createNotStarted(NAME, registry)
                .contextualName("channel-partners " + call.code())
                .lowCardinalityKeyValue("part", call.part().code())
                .lowCardinalityKeyValue("call", call.code())
                .start();
        Observation.Scope scope = observation.openScope();
        return outcome -> end(observation, scope, call, outcome);
    }

    private static void end(Observation observation, Observation.Scope scope, LibraryCall call, CallOutcome outcome) {
        try (scope) {
            observation.lowCardinalityKeyValue("outcome", outcome.code());
            if (outcome == CallOutcome.FAILED) {
                observation.error(new CallFailed(call.code()));
            }
        } finally {
            observation.stop(); // even if a handler of the scope fails
        }
    }

    /** Marks a span as failed. The exception itself is not known here, and its message might be personal. */
    @SuppressWarnings("serial") // goes to handlers of observations only
    static final class CallFailed extends RuntimeException {

        CallFailed(String call) {
            super(call + " failed", null, false, false);
        }
    }
}
