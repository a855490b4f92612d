package io.channelpartners.problem;

import java.util.List;

/**
 * Other writers were faster at each try of a change, or the wait for them was interrupted: nothing was stored, the same change may be
 * tried again.
 */
@SuppressWarnings("serial") // see the root
public final class TooManyConflicts extends ChannelPartnersException {

    /**
     * Creates the exception.
     *
     * @param problem what is wrong
     */
    public TooManyConflicts(Problem problem) {
        super(List.of(problem));
    }
}
