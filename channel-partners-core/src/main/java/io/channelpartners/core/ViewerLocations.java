package io.channelpartners.core;

import io.channelpartners.access.Viewer;
import io.channelpartners.core.view.EffectiveStandings;
import io.channelpartners.core.view.ViewerLocation;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The locations of a viewer at an instant, each with its standing in effect (CP-56). */
record ViewerLocations(Viewer viewer, UserLocations linked, EffectiveStandings standings, Answer recognized) {

    static ViewerLocations at(Instant now, Viewer viewer, UserLocations linked, Freshness freshness) {
        return new ViewerLocations(
                viewer, linked, new EffectiveStandings(now, freshness), linked.recognizedAt(now, freshness));
    }

    Instant at() {
        return standings.at();
    }

    /** Gets all locations, as far as they are known, given the standings on record. */
    List<ViewerLocation> all(Function<PartnerLocationId, Optional<CheckedStanding>> onRecord) {
        return of(linked.locations(), onRecord);
    }

    /** Gets some of the locations, given the standings on record. */
    List<ViewerLocation> of(
            Collection<PartnerLocationId> some, Function<PartnerLocationId, Optional<CheckedStanding>> onRecord) {
        return some.stream()
                .map(location -> new ViewerLocation(
                        location, recognized, standings.effective(atSignIn(location), onRecord.apply(location))))
                .toList();
    }

    private Optional<CheckedStanding> atSignIn(PartnerLocationId location) {
        return Optional.ofNullable(viewer.standings().get(location));
    }
}
