package io.channelpartners.core.observe;

import io.channelpartners.event.CallOutcome;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.problem.ChannelPartnersException;

/** The outcome of a call that threw. */
final class Outcomes {

    private Outcomes() {}

    /** An embedder's part never refuses: if it throws anything, it failed. */
    static CallOutcome of(LibraryCall call, RuntimeException thrown) {
        boolean isOfLibrary = call.part() == LibraryCall.Part.LIBRARY;
        return isOfLibrary && thrown instanceof ChannelPartnersException told ? of(told.kind()) : CallOutcome.FAILED;
    }

    private static CallOutcome of(ChannelPartnersException.Kind kind) {
        return switch (kind) {
            case INVALID, REFUSED, MISSING, EXISTS, STALE -> CallOutcome.REFUSED;
            case UNAVAILABLE, CONTENDED, BROKEN -> CallOutcome.FAILED;
        };
    }
}
