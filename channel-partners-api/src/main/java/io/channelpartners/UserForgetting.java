package io.channelpartners;

import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.ForgottenUser;

/**
 * What whoever runs the portal does for a user who asks to be forgotten (CP-64).
 *
 * <pre>{@code
 * ForgottenUser done = forgetting.forget(EmailAddress.of("lee@helper.example"));
 * done.changed().forEach(location -> journal.add("removed from the view of " + location));
 * if (!done.isComplete()) {
 *     done.problems().forEach(problem -> journal.add(problem.message())); // and forget again later
 * }
 * }</pre>
 *
 * <p>It asks nobody for permission: whoever calls it has decided that the caller runs the portal. Never hand it to partners, to whom
 * it would tell with whom others share. Thread-safe.
 */
public interface UserForgetting {

    /**
     * Removes a user's address from all groups of the shared views of all locations. Groups stay, even without users.
     *
     * <p>It is one change for each location and not atomic over them: a location that cannot be changed is reported, and the others
     * go on. It can be repeated; what is done already is left as it is. A location that begins to share with the user meanwhile may
     * be missed, so repeat it once nobody does. Actors and consents in histories stay.
     *
     * @param user the address, in whatever letter case
     * @return which locations changed, and every problem of those that may still share with the user
     */
    ForgottenUser forget(EmailAddress user);
}
