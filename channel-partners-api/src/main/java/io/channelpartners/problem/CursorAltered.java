package io.channelpartners.problem;

import java.util.List;

/**
 * A cursor is not one that this library wrote, or was altered, or was written under a key that this library was not given, as before a
 * restart without one: begin again at the first page (CP-34).
 */
@SuppressWarnings("serial") // see the root
public final class CursorAltered extends ChannelPartnersException {

    /** Creates the exception. */
    public CursorAltered(Problem problem) {
        super(List.of(problem));
    }
}
