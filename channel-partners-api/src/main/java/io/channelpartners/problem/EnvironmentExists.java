package io.channelpartners.problem;

import java.util.List;

/** The environment is already set up: change it, or choose another ID (CP-36). */
@SuppressWarnings("serial") // see the root
public final class EnvironmentExists extends ChannelPartnersException {

    /** Creates the exception. */
    public EnvironmentExists(Problem problem) {
        super("environment_exists", Kind.EXISTS, List.of(problem));
    }
}
