package io.channelpartners.core;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.column.EnvironmentColumns;
import io.channelpartners.core.column.PresentColumns;
import io.channelpartners.core.impact.ChangeImpact;
import io.channelpartners.core.list.DeviceCursors;
import io.channelpartners.core.manage.Proposal;
import io.channelpartners.core.view.CustomerDeviceReview;
import io.channelpartners.core.view.CustomerReview;
import io.channelpartners.core.view.CustomerSummary;
import io.channelpartners.core.view.EffectiveStandings;
import io.channelpartners.core.view.NamedDevices;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.impact.AccessImpact;
import io.channelpartners.partner.Freshness;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.AccessSummary;
import io.channelpartners.view.DeviceReview;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Makes the reviews of states and the impacts of changes. */
record Reviews(PresentColumns columns, LocationUsers users, DeviceCursors cursors, Clock clock, Freshness freshness) {

    /** Obtains the review of the present state of an environment, now. */
    Optional<AccessReview> ofPresent(EnvironmentId environment) {
        return columns.state(environment).map(present -> of(present, columns.of(present), clock.instant()));
    }

    /** Obtains the numbers of the present state of an environment, now. */
    Optional<AccessSummary> summaryOfPresent(EnvironmentId environment) {
        return columns.outline(environment).map(present -> new CustomerSummary(present, effective(clock.instant())));
    }

    /** Obtains the review of some devices of the present state of an environment, now. */
    Optional<DeviceReview> ofPresent(EnvironmentId environment, Set<DeviceId> devices) {
        return columns.of(environment, devices)
                .map(present -> new CustomerDeviceReview(
                        present, NamedDevices.of(devices), effective(clock.instant()), users, cursors));
    }

    /** Obtains the review of a past state, by the standings in effect at an instant. */
    AccessReview ofPast(EnvironmentSnapshot state, Instant at) {
        return of(state, columns.forPastState(state), at);
    }

    private AccessReview of(EnvironmentSnapshot state, EnvironmentColumns itsColumns, Instant at) {
        return new CustomerReview(state, itsColumns, effective(at), users, cursors);
    }

    /** Obtains the impact of an unsaved change, by the standings in effect now. */
    AccessImpact impact(Proposal proposal) {
        return new ChangeImpact(
                proposal.before(),
                columns.of(proposal.before()),
                proposal.result(),
                effective(clock.instant()),
                users,
                cursors);
    }

    /** Obtains the impact that a saved change had when it was made, without caching the state before it. */
    AccessImpact impactOfSaved(Proposal saved) {
        Instant at = saved.result().change().at();
        return new ChangeImpact(
                saved.before(), columns.forPastState(saved.before()), saved.result(), effective(at), users, cursors);
    }

    private EffectiveStandings effective(Instant at) {
        return EffectiveStandings.at(at, freshness);
    }
}
