package io.channelpartners.event;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Objects;
import java.util.Optional;

/**
 * The event that a change was tried again, because a writer of another process had been faster (CP-36, CP-61).
 *
 * @param environment the environment to change; empty for a change of a shared view
 * @param sharedView the location whose shared view was to change; empty for a change of an environment
 * @param attempt the number of the attempt that followed, 2 or more
 */
public record ChangeRetried(Optional<EnvironmentId> environment, Optional<PartnerLocationId> sharedView, int attempt) {

    public ChangeRetried {
        Objects.requireNonNull(environment, "environment");
        Objects.requireNonNull(sharedView, "sharedView");
    }
}
