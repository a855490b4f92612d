package io.channelpartners.core;

import io.channelpartners.access.AccessImpact;
import io.channelpartners.core.view.ChangeImpact;
import io.channelpartners.core.view.PresentColumns;
import io.channelpartners.environment.EnvironmentChange;
import io.channelpartners.environment.EnvironmentSnapshot;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What changes do to who sees what. */
record Impacts(PresentColumns columns, Clock clock, Duration longestAge) {

    /** Computes the impact of a change that is not saved, with the standings that count now. */
    AccessImpact of(EnvironmentSnapshot before, EnvironmentChange change, EnvironmentSnapshot after) {
        return ChangeImpact.of(change, columns.of(before), after, clock.instant(), longestAge);
    }

    /** Computes the impact that a saved change had at an instant; the state before it is not kept. */
    AccessImpact ofSaved(EnvironmentSnapshot before, EnvironmentChange change, EnvironmentSnapshot after, Instant at) {
        return ChangeImpact.of(change, columns.passing(before), after, at, longestAge);
    }
}
