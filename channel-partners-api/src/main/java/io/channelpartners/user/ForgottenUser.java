package io.channelpartners.user;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import java.util.List;

/**
 * The result of forgetting a user (CP-64). It never names the user. Immutable and thread-safe.
 *
 * @param changed the locations that shared their views with the user and no longer do, ascending
 * @param problems one for each location that may still share with the user; none if nobody does
 */
public record ForgottenUser(List<PartnerLocationId> changed, List<Problem> problems) {

    public ForgottenUser {
        changed = List.copyOf(changed);
        problems = List.copyOf(problems);
    }

    /**
     * Checks if the user is forgotten everywhere.
     *
     * @return true if there is no problem; else forget the user again later
     */
    public boolean isComplete() {
        return problems.isEmpty();
    }
}
