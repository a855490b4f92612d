package io.channelpartners.core;

import io.channelpartners.access.LocationUser;
import io.channelpartners.core.boundary.GuardedDirectory;
import io.channelpartners.core.boundary.GuardedSharedViews;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerUser;
import io.channelpartners.partner.SharedView;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who is a user of a location: whoever is linked to it (CP-60), and whoever it shares its view with (CP-61).
 *
 * <p>A link counts while it is fresh. A share is read from the store at each question, so it has no age; it is found by the
 * address that the directory gives at the same question.
 */
record LocationUsers(GuardedDirectory directory, GuardedSharedViews shares, Duration longestAge) {

    /** Gets the locations of which HPE should be asked when a user signs in: all that can be told. */
    SortedSet<PartnerLocationId> locations(HpePassportId passport) {
        SortedSet<PartnerLocationId> locations = new TreeSet<>();
        known(passport).ifPresent(user -> {
            locations.addAll(user.locations());
            if (shares.sharingWith(user.email()) instanceof GuardedSharedViews.Answered shared) {
                locations.addAll(shared.locations());
            }
        });
        return locations;
    }

    /** Of which locations a Passport is a user, and whether directory and store could name them all. */
    record Told(SortedMap<PartnerLocationId, Answer> answers, boolean complete) {}

    /** Answers of which locations a Passport is a user now; of all others it is none, if all could be named. */
    Told recognized(HpePassportId passport, Instant now) {
        SortedMap<PartnerLocationId, Answer> answers = new TreeMap<>();
        if (!(directory.user(passport) instanceof GuardedDirectory.Answered answered)) {
            return new Told(answers, false);
        }
        boolean complete = true;
        if (answered.user().isPresent()) {
            complete = putShared(answers, answered.user().get());
            putLinked(answers, answered.user().get(), now);
        }
        return new Told(answers, complete);
    }

    /** Puts the locations that share with a user; returns whether the store could name them. */
    private boolean putShared(Map<PartnerLocationId, Answer> answers, PartnerUser user) {
        if (shares.sharingWith(user.email()) instanceof GuardedSharedViews.Answered shared) {
            putCertain(answers, shared.locations());
            return true;
        }
        return false;
    }

    private void putLinked(Map<PartnerLocationId, Answer> answers, PartnerUser user, Instant now) {
        if (linksCount(user, now)) {
            putCertain(answers, user.locations());
        } else {
            user.locations().forEach(location -> answers.putIfAbsent(location, Answer.UNKNOWN));
        }
    }

    private static void putCertain(Map<PartnerLocationId, Answer> answers, Collection<PartnerLocationId> locations) {
        locations.forEach(location -> answers.put(location, Answer.YES));
    }

    /** Checks if a Passport certainly is linked to a location now; a share is no link. */
    boolean isLinked(HpePassportId passport, PartnerLocationId location, Instant now) {
        return known(passport)
                .filter(user -> user.locations().contains(location) && linksCount(user, now))
                .isPresent();
    }

    /** Gets the users of a location: those certainly linked to it now, then those that it shares with. */
    Stream<LocationUser> of(PartnerLocationId location, Instant now) {
        Stream<LocationUser> linked = directory
                .linkedTo(location)
                .filter(passport -> isLinked(passport, location, now))
                .map(passport -> new LocationUser(passport, LocationUser.Way.LINKED));
        Stream<LocationUser> shared = shares.find(location).map(SharedView::users).orElseGet(List::of).stream()
                .flatMap(email -> directory.passportsOf(email).stream())
                .map(passport -> new LocationUser(passport, LocationUser.Way.SHARED));
        return Stream.concat(linked, shared);
    }

    private boolean linksCount(PartnerUser user, Instant now) {
        return Freshness.isFresh(user.lookedUpAt(), now, longestAge);
    }

    private Optional<PartnerUser> known(HpePassportId passport) {
        return directory.user(passport) instanceof GuardedDirectory.Answered answered
                ? answered.user()
                : Optional.empty();
    }
}
