package io.channelpartners.authzen;

import io.channelpartners.change.EnvironmentId;
import java.util.Optional;

/**
 * Says about which environments a client may ask who sees their devices. That is the customer's question: it names Passports of all
 * partners, which no partner may learn (CP-59).
 */
@FunctionalInterface
public interface SubjectSearchGrant {

    /**
     * Checks if a client may administer an environment.
     *
     * @param caller who the embedder says that the client is
     * @param environment the ID, whether or not it exists; the answer must not depend on that
     * @return true if it may
     */
    boolean mayAdminister(Optional<String> caller, EnvironmentId environment);
}
