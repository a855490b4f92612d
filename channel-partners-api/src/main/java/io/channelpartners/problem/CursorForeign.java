package io.channelpartners.problem;

import java.util.List;

/** A cursor belongs to another list: to another environment, search or kind of list (CP-34). */
@SuppressWarnings("serial") // see the root
public final class CursorForeign extends ChannelPartnersException {

    /** Creates the exception. */
    public CursorForeign(Problem problem) {
        super(List.of(problem));
    }
}
