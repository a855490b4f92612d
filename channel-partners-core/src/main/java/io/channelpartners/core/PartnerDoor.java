package io.channelpartners.core;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.PartnerView;
import io.channelpartners.access.Viewer;
import io.channelpartners.core.boundary.GuardedDirectory;
import io.channelpartners.core.view.PresentColumns;
import io.channelpartners.core.view.Recognition;
import io.channelpartners.core.view.Recognitions;
import io.channelpartners.core.view.ViewerView;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.partner.PartnerUser;
import io.channelpartners.spi.PartnerVerifier;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The partner's side, put together from its parts. */
record PartnerDoor(
        PartnerVerifier verifier, GuardedDirectory directory, PresentColumns columns, Clock clock, Duration longestAge)
        implements PartnerAccess {

    @Override
    public Viewer signIn(HpePassportId passport) {
        Viewer.Builder viewer = Viewer.builder().passport(passport);
        for (PartnerLocationId location : linkedLocations(passport)) {
            standing(verifier.check(location)).ifPresent(standing -> viewer.putStandings(location, standing));
        }
        return viewer.build();
    }

    private Set<PartnerLocationId> linkedLocations(HpePassportId passport) {
        return directory.user(passport) instanceof GuardedDirectory.Answered answered
                ? answered.user().map(PartnerUser::locations).orElseGet(Set::of)
                : Set.of();
    }

    private static Optional<CheckedStanding> standing(IdCheck check) {
        if (check instanceof IdCheck.Recognized recognized) {
            return Optional.of(new CheckedStanding(recognized.standing(), recognized.checkedAt()));
        }
        if (check instanceof IdCheck.NotRecognized notRecognized) {
            return Optional.of(new CheckedStanding(PartnerStanding.none(), notRecognized.checkedAt()));
        }
        return Optional.empty();
    }

    @Override
    public PartnerView view(Viewer viewer, EnvironmentId environment) {
        Instant now = clock.instant();
        return ViewerView.of(environment, now, columns.of(environment), recognitions(viewer, now));
    }

    /** The locations of which the viewer may be a user now: as the directory says, or unknown if it cannot say (CP-56). */
    private Recognitions recognitions(Viewer viewer, Instant now) {
        if (directory.user(viewer.passport()) instanceof GuardedDirectory.Answered answered) {
            List<Recognition> linked = answered.user()
                    .map(user -> recognitions(viewer, user.locations(), linked(user, now), now))
                    .orElseGet(List::of);
            return new Recognitions(linked, true);
        }
        return new Recognitions(recognitions(viewer, viewer.standings().keySet(), Answer.UNKNOWN, now), false);
    }

    private Answer linked(PartnerUser user, Instant now) {
        return Freshness.isFresh(user.lookedUpAt(), now, longestAge) ? Answer.YES : Answer.UNKNOWN;
    }

    private List<Recognition> recognitions(
            Viewer viewer, Collection<PartnerLocationId> locations, Answer recognized, Instant now) {
        return locations.stream()
                .map(location -> new Recognition(location, recognized, standing(viewer, location, now)))
                .toList();
    }

    private PartnerStanding standing(Viewer viewer, PartnerLocationId location, Instant now) {
        return Optional.ofNullable(viewer.standings().get(location))
                .map(checked -> checked.asOf(now, longestAge))
                .orElseGet(PartnerStanding::unknown);
    }
}
