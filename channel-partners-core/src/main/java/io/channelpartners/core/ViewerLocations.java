package io.channelpartners.core;

import io.channelpartners.access.Viewer;
import io.channelpartners.core.view.EffectiveStandings;
import io.channelpartners.core.view.ViewerLocation;
import io.channelpartners.environment.EnvironmentState;
import io.channelpartners.environment.PartnerList;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.summary.EnvironmentSummary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The locations of a viewer at an instant, each with its standing in effect (CP-56). A user may be linked to thousands. */
record ViewerLocations(Viewer viewer, UserLocations linked, EffectiveStandings standings, Answer recognized) {

    static ViewerLocations at(Instant now, Viewer viewer, UserLocations linked, Freshness freshness) {
        return new ViewerLocations(
                viewer, linked, EffectiveStandings.at(now, freshness), linked.recognizedAt(now, freshness));
    }

    Instant at() {
        return standings.at();
    }

    /** Answers whether the viewer is a recognized user of any location, whichever it is. */
    Answer recognizedAnywhere() {
        if (!linked.locations().isEmpty()) {
            return recognized;
        }
        return areKnown() ? Answer.NO : Answer.UNKNOWN;
    }

    /** Checks if no location may be missing. */
    boolean areKnown() {
        boolean certain = linked.lookedUpAt().isEmpty() || recognized == Answer.YES;
        return linked.complete() && certain;
    }

    /** Gets the locations that a state lists. */
    List<ViewerLocation> listedIn(EnvironmentState state) {
        PartnerList partners = state.partners();
        List<ViewerLocation> listed = new ArrayList<>(1);
        for (PartnerLocationId location : fewer(linked.locations(), partners.ids())) {
            Optional<ChannelPartner> partner = partners.find(location);
            if (partner.isPresent() && linked.locations().contains(location)) {
                listed.add(of(location, partner.get().checkedStanding()));
            }
        }
        return listed;
    }

    private static Collection<PartnerLocationId> fewer(Set<PartnerLocationId> some, List<PartnerLocationId> others) {
        return some.size() <= others.size() ? some : others;
    }

    /** Gets the locations that a summary lists. */
    List<ViewerLocation> listedIn(EnvironmentSummary summary) {
        List<ViewerLocation> listed = new ArrayList<>(1);
        summary.standings().forEach((location, onRecord) -> {
            if (linked.locations().contains(location)) {
                listed.add(of(location, onRecord));
            }
        });
        return listed;
    }

    private ViewerLocation of(PartnerLocationId location, CheckedStanding onRecord) {
        Optional<CheckedStanding> atSignIn =
                Optional.ofNullable(viewer.standings().get(location));
        return new ViewerLocation(location, recognized, standings.effective(atSignIn, Optional.of(onRecord)));
    }
}
