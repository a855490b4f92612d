package io.channelpartners.event;

import io.channelpartners.edit.ChangeResult;
import io.channelpartners.impact.AccessImpact;
import java.time.Duration;
import java.util.Optional;

/** The event that a change of an environment was saved. The impact is computed on demand. Immutable and thread-safe. */
public interface ChangeSaved {

    /**
     * Gets what the change did.
     *
     * @return the state after it, the exact difference with who made it and when, and its warnings
     */
    ChangeResult result();

    /**
     * Gets how long the change took, from the call until it was saved, including checks at HPE, the wait for its turn, and all attempts.
     *
     * @return the time, or empty if nothing measures time
     */
    Optional<Duration> took();

    /**
     * Computes how the change affects who sees what, by the standings in effect when it was made.
     *
     * @return the impact, computed at each call
     */
    AccessImpact impact();
}
