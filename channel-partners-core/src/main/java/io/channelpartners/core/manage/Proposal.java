package io.channelpartners.core.manage;

import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.EnvironmentSnapshot;

/** What an edit makes of a state: the state before it, the change, and the state after it, saved or not. */
public record Proposal(EnvironmentSnapshot before, ChangeResult result) {

    /** Checks if both states are the same. */
    public boolean changesNothing() {
        return result.change().isEmpty();
    }
}
