package io.channelpartners.problem;

import java.util.List;

/** An edit breaks rules of the environment: it lists every problem, and nothing has changed (CP-27). */
@SuppressWarnings("serial") // see the root
public final class EditRefused extends ChannelPartnersException {

    /**
     * Creates the exception.
     *
     * @param problems everything that is wrong with the edit, at least one
     * @throws IllegalArgumentException if there is no problem
     */
    public EditRefused(List<Problem> problems) {
        super(problems);
    }
}
