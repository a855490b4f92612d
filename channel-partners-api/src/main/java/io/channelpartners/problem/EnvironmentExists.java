package io.channelpartners.problem;

import java.util.List;

/** An environment that is to be set up has an ID that is taken (CP-11). */
@SuppressWarnings("serial") // see the root
public final class EnvironmentExists extends ChannelPartnersException {

    /** Creates the exception. */
    public EnvironmentExists(Problem problem) {
        super(List.of(problem));
    }
}
