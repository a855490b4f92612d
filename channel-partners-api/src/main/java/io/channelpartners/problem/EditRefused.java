package io.channelpartners.problem;

import java.util.List;

/**
 * An edit is refused: it breaks rules, or a guard objects. Lists every problem of the call that was refused (CP-27). In a chain of
 * calls, the first one that is refused ends the edit, so problems of later calls are not listed. Nothing has changed.
 */
@SuppressWarnings("serial") // see the root
public final class EditRefused extends ChannelPartnersException {

    /**
     * Creates the exception.
     *
     * @param problems everything that is wrong with the edit, at least one
     * @throws IllegalArgumentException if there is no problem
     */
    public EditRefused(List<Problem> problems) {
        super("edit_refused", Kind.REFUSED, problems);
    }
}
