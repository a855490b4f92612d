package io.channelpartners.event;

import io.channelpartners.edit.ChangeResult;
import io.channelpartners.impact.AccessImpact;

/** The event that a change of an environment was saved. The impact is computed on demand. Immutable and thread-safe. */
public interface ChangeSaved {

    /**
     * Gets what the change did.
     *
     * @return the state after it, the exact difference with who made it and when, and its warnings
     */
    ChangeResult result();

    /**
     * Computes how the change affects who sees what, by the standings in effect when it was made.
     *
     * @return the impact, computed at each call
     */
    AccessImpact impact();
}
