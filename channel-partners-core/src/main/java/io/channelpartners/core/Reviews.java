package io.channelpartners.core;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.PresentColumns;
import io.channelpartners.core.impact.ChangeImpact;
import io.channelpartners.core.list.DeviceCursors;
import io.channelpartners.core.view.CountedStandings;
import io.channelpartners.core.view.CustomerReview;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.partner.Freshness;
import io.channelpartners.view.AccessReview;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** The reviews of states, and the impacts of changes between two of them. */
record Reviews(PresentColumns columns, LocationUsers users, DeviceCursors cursors, Clock clock, Freshness freshness) {

    /** Obtains the review of the present state of an environment, now. */
    Optional<AccessReview> ofPresent(EnvironmentId environment) {
        return columns.of(environment).map(present -> of(present, clock.instant()));
    }

    /** Obtains the review of a past state, with the standings that counted at an instant. */
    AccessReview ofPast(EnvironmentSnapshot state, Instant at) {
        return of(columns.passing(state), at);
    }

    private AccessReview of(EnvironmentColumns state, Instant at) {
        return new CustomerReview(state, counted(at), users, cursors);
    }

    /** Obtains the impact of a change that is not saved, with the standings that count now. */
    AccessImpact impact(EnvironmentSnapshot before, ChangeResult result) {
        return new ChangeImpact(result, columns.of(before), counted(clock.instant()), users, cursors);
    }

    /** Obtains the impact that a saved change had when it was made; the state before it is not kept. */
    AccessImpact impactOfSaved(EnvironmentSnapshot before, ChangeResult saved) {
        Instant at = saved.change().at();
        return new ChangeImpact(saved, columns.passing(before), counted(at), users, cursors);
    }

    private CountedStandings counted(Instant at) {
        return new CountedStandings(at, freshness);
    }
}
