package io.channelpartners.core;

import io.channelpartners.access.AccessImpact;
import io.channelpartners.core.view.ChangeImpact;
import io.channelpartners.core.view.CountedStandings;
import io.channelpartners.core.view.PresentColumns;
import io.channelpartners.environment.ChangeResult;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Freshness;
import java.time.Clock;
import java.time.Instant;

/** What changes do to who sees what. */
record Impacts(PresentColumns columns, LocationUsers users, Clock clock, Freshness freshness) {

    /** Computes the impact of a change that is not saved, with the standings that count now. */
    AccessImpact of(EnvironmentSnapshot before, ChangeResult result) {
        return new ChangeImpact(result, columns.of(before), at(clock.instant()), users);
    }

    /** Computes the impact that a saved change had when it was made; the state before it is not kept. */
    AccessImpact ofSaved(EnvironmentSnapshot before, ChangeResult saved) {
        return new ChangeImpact(
                saved, columns.passing(before), at(saved.change().at()), users);
    }

    private CountedStandings at(Instant at) {
        return new CountedStandings(at, freshness);
    }
}
