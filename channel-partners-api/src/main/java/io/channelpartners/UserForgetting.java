package io.channelpartners;

import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.ForgottenUser;

/**
 * Forgets users on request, for the operator of the portal (CP-64).
 *
 * <pre>{@code
 * ForgottenUser done = forgetting.forget(EmailAddress.of("lee@helper.example"));
 * done.changed().forEach(location -> journal.add("removed from the view of " + location));
 * if (!done.isComplete()) {
 *     done.problems().forEach(problem -> journal.add(problem.message())); // and forget again later
 * }
 * }</pre>
 *
 * <p>It checks no permission: the caller makes sure that only the operator of the portal calls it. Never expose it to partners,
 * since it reveals who shares with whom. Thread-safe.
 */
public interface UserForgetting {

    /**
     * Removes a user's address from all groups of the shared views of all locations. Empty groups stay.
     *
     * <p>This is one change per location, not one for all: if a location cannot be changed, it is reported, and the others are
     * changed all the same. The call can be repeated, and should be if a location may have begun to share with the user meanwhile.
     * Actors and consents in histories stay.
     *
     * @param user the address, in any letter case
     * @return the locations that changed, and a problem for each that may still share with the user
     */
    ForgottenUser forget(EmailAddress user);
}
