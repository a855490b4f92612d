package io.channelpartners.core;

import io.channelpartners.core.boundary.GuardedDirectory;
import io.channelpartners.core.boundary.GuardedSharedViews;
import io.channelpartners.core.view.Users;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import io.channelpartners.user.SharedView;
import io.channelpartners.view.LocationUser;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who is a user of a location: whoever is linked to it (CP-60), and whoever it shares its view with (CP-61).
 *
 * <p>Either is as old as the record of the directory: a share is found by the address that the record gives. Each record is
 * judged at an instant taken after it was looked up (CP-56).
 */
record LocationUsers(GuardedDirectory directory, GuardedSharedViews shares, Clock clock, Freshness freshness)
        implements Users {

    /** Looks up of which locations a Passport is a user. */
    LinkedLocations locations(HpePassportId passport) {
        SortedSet<PartnerLocationId> locations = new TreeSet<>();
        if (!(directory.user(passport) instanceof GuardedDirectory.Answered answered)) {
            return new LinkedLocations(Optional.empty(), locations, false);
        }
        boolean complete = answered.user().map(user -> addAll(locations, user)).orElse(true);
        return new LinkedLocations(answered.user().map(PartnerUser::lookedUpAt), locations, complete);
    }

    /** Adds the locations to which a user is linked and those that share with it; returns whether all could be named. */
    private boolean addAll(SortedSet<PartnerLocationId> locations, PartnerUser user) {
        locations.addAll(user.locations());
        if (shares.sharingWith(user.email()) instanceof GuardedSharedViews.Answered shared) {
            locations.addAll(shared.locations());
            return true;
        }
        return false;
    }

    /** Checks if a Passport certainly is linked to a location now; a share is no link. */
    boolean isLinked(HpePassportId passport, PartnerLocationId location) {
        return directory.user(passport) instanceof GuardedDirectory.Answered answered
                && answered.user()
                        .filter(user -> user.locations().contains(location))
                        .filter(user -> freshness.isFresh(user.lookedUpAt(), clock.instant()))
                        .isPresent();
    }

    /** Looks up whether a Passport is a user of a location; that it is none is certain only if all its locations could be named. */
    @Override
    public Known known(PartnerLocationId location, HpePassportId passport) {
        LinkedLocations linked = locations(passport);
        Answer certain = linked.lookedUpAt().isEmpty() ? Answer.NO : linked.recognizedAt(clock.instant(), freshness);
        if (linked.locations().contains(location)) {
            return new Known(certain, linked.lookedUpAt());
        }
        boolean isNone = linked.complete() && certain != Answer.UNKNOWN;
        return new Known(isNone ? Answer.NO : Answer.UNKNOWN, linked.lookedUpAt());
    }

    /** Gets the users of a location, lazily: those certainly linked to it now, then those that it certainly shares with. */
    @Override
    public Stream<LocationUser> of(PartnerLocationId location) {
        Stream<LocationUser> linked = directory
                .linkedTo(location)
                .filter(this::isFresh)
                .map(found -> new LocationUser(found.user().passport(), LocationUser.Way.LINKED));
        Stream<LocationUser> shared = shares.find(location).map(SharedView::users).orElseGet(List::of).stream()
                .flatMap(this::sharedWith)
                .map(found -> new LocationUser(found.user().passport(), LocationUser.Way.SHARED));
        return Stream.concat(linked, shared);
    }

    private Stream<GuardedDirectory.Found> sharedWith(EmailAddress email) {
        return directory.having(email).stream().filter(this::isFresh);
    }

    private boolean isFresh(GuardedDirectory.Found found) {
        return freshness.isFresh(found.user().lookedUpAt(), found.by());
    }
}
