package io.channelpartners.core;

import io.channelpartners.core.boundary.GuardedDirectory;
import io.channelpartners.core.boundary.GuardedSharedViews;
import io.channelpartners.core.boundary.LookUp;
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
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The users of a location: Passports that are linked to it (CP-60), and those with which it shares its view (CP-61).
 *
 * <p>Both are as old as the directory's record, since a share is found by the record's e-mail address. The age of each record is judged
 * at an instant after its look-up (CP-56).
 */
record LocationUsers(GuardedDirectory directory, GuardedSharedViews shares, Clock clock, Freshness freshness)
        implements Users {

    /** Looks up the locations of a Passport. */
    UserLocations locations(HpePassportId passport) {
        if (!(directory.user(passport) instanceof LookUp.Answered<Optional<PartnerUser>> answered)) {
            return new UserLocations(Optional.empty(), Set.of(), false);
        }
        return answered.answer()
                .map(this::locations)
                .orElseGet(() -> new UserLocations(Optional.empty(), Set.of(), true));
    }

    /** Gets the locations linked to a user, and those that share with it, if these are known. */
    private UserLocations locations(PartnerUser user) {
        Optional<Instant> lookedUpAt = Optional.of(user.lookedUpAt());
        if (!(shares.sharingWith(user.email()) instanceof LookUp.Answered<List<PartnerLocationId>> shared)) {
            return new UserLocations(lookedUpAt, user.locations(), false);
        }
        if (shared.answer().isEmpty()) {
            return new UserLocations(lookedUpAt, user.locations(), true);
        }
        Set<PartnerLocationId> all = new HashSet<>(user.locations());
        all.addAll(shared.answer());
        return new UserLocations(lookedUpAt, all, true);
    }

    /** Checks if a Passport is known to be linked to a location now; a share is not a link. */
    boolean isLinked(HpePassportId passport, PartnerLocationId location) {
        return directory.user(passport) instanceof LookUp.Answered<Optional<PartnerUser>> answered
                && answered.answer()
                        .filter(user -> user.locations().contains(location))
                        .filter(user -> freshness.isFresh(user.lookedUpAt(), clock.instant()))
                        .isPresent();
    }

    /** Looks up whether a Passport is a user of a location; the answer can be no only if all its locations are known. */
    @Override
    public Known known(PartnerLocationId location, HpePassportId passport) {
        UserLocations linked = locations(passport);
        Answer certain = linked.lookedUpAt().isEmpty() ? Answer.NO : linked.recognizedAt(clock.instant(), freshness);
        if (linked.locations().contains(location)) {
            return new Known(certain, linked.lookedUpAt());
        }
        boolean isNone = linked.complete() && certain != Answer.UNKNOWN;
        return new Known(isNone ? Answer.NO : Answer.UNKNOWN, linked.lookedUpAt());
    }

    /** Looks up the users of a location, lazily: first those known to be linked to it now, then those with whom it shares. */
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
