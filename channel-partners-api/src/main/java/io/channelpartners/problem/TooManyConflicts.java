package io.channelpartners.problem;

import java.util.List;

/**
 * Other writers were faster at every attempt to make a change, the wait for a turn was interrupted, or a history was cut or erased
 * during every attempt to read it. Nothing was stored; the call may be tried again.
 */
@SuppressWarnings("serial") // see the root
public final class TooManyConflicts extends ChannelPartnersException {

    /** Creates the exception. */
    public TooManyConflicts(Problem problem) {
        super("too_many_conflicts", Kind.CONTENDED, List.of(problem));
    }
}
