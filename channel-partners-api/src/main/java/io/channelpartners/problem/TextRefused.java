package io.channelpartners.problem;

import java.util.List;

/** A text cannot become part of a value (CP-01, CP-02). */
@SuppressWarnings("serial") // see the root
public final class TextRefused extends ChannelPartnersException {

    /** Creates the exception. */
    public TextRefused(Problem problem) {
        super("text_refused", Kind.INVALID, List.of(problem));
    }
}
