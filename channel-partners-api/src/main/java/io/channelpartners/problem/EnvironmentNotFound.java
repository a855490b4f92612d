package io.channelpartners.problem;

import java.util.List;

/** No environment has the ID that a change names. */
@SuppressWarnings("serial") // see the root
public final class EnvironmentNotFound extends ChannelPartnersException {

    /** Creates the exception. */
    public EnvironmentNotFound(Problem problem) {
        super("environment_not_found", Kind.MISSING, List.of(problem));
    }
}
