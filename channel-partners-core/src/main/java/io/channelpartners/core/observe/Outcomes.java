package io.channelpartners.core.observe;

import io.channelpartners.event.CallOutcome;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.EnvironmentExists;
import io.channelpartners.problem.EnvironmentNotFound;
import io.channelpartners.problem.PartnerNotRecognized;
import io.channelpartners.problem.StaleRevision;
import io.channelpartners.problem.TextRefused;
import java.util.Set;

/** What an exception says about the outcome of a call. */
final class Outcomes {

    private static final Set<Class<? extends Throwable>> REFUSALS = Set.of(
            EditRefused.class,
            StaleRevision.class,
            EnvironmentExists.class,
            EnvironmentNotFound.class,
            PartnerNotRecognized.class,
            CursorRefused.class,
            TextRefused.class);

    private Outcomes() {}

    /** An embedder's part never refuses: whatever it throws, it failed. */
    static CallOutcome of(LibraryCall call, Throwable thrown) {
        boolean isRefusal = call.part() == LibraryCall.Part.LIBRARY && REFUSALS.contains(thrown.getClass());
        return isRefusal ? CallOutcome.REFUSED : CallOutcome.FAILED;
    }
}
