package io.channelpartners.problem;

import java.util.List;

/** A cursor was written before the list changed, by an edit or by another standing or link of the viewer: begin again at the first page (CP-34). */
@SuppressWarnings("serial") // see the root
public final class CursorStale extends ChannelPartnersException {

    /** Creates the exception. */
    public CursorStale(Problem problem) {
        super(List.of(problem));
    }
}
