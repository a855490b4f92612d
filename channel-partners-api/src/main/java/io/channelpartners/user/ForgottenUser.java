package io.channelpartners.user;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import java.util.List;

/**
 * What came of forgetting a user (CP-64). It never names the user. Immutable and thread-safe.
 *
 * @param changed the locations that no longer share their views with the user, ascending; not those that did not before
 * @param problems why others may still share with the user, a problem for each; none if nobody does
 */
public record ForgottenUser(List<PartnerLocationId> changed, List<Problem> problems) {

    public ForgottenUser {
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
    }

    /**
     * Checks if the user is in no shared view that was found.
     *
     * @return true if there is no problem; else forget the user again later
     */
    public boolean isComplete() {
        return problems.isEmpty();
    }
}
