package io.channelpartners.problem;

import java.util.List;

/** A change was made from a state that is no longer the present one: read the environment again (CP-36). */
@SuppressWarnings("serial") // see the root
public final class StaleRevision extends ChannelPartnersException {

    /** Creates the exception. */
    public StaleRevision(Problem problem) {
        super("stale_revision", Kind.STALE, List.of(problem));
    }
}
