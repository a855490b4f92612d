package io.channelpartners.authzen;

import io.channelpartners.change.EnvironmentId;
import java.util.Optional;

/**
 * Decides for which environments a client may search for the subjects who see a device. That is a question for the customer's side: the
 * answer names Passports of all partners, which no partner may learn (CP-59).
 */
@FunctionalInterface
public interface SubjectSearchGrant {

    /**
     * Checks if a client may administer an environment.
     *
     * @param caller the name of the client, from {@link AuthZenRequest#caller}
     * @param environment the ID of an environment that may not exist; the answer must not depend on that
     * @return true if it may
     */
    boolean mayAdminister(Optional<String> caller, EnvironmentId environment);
}
